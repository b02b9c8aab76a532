package ctisim.interop;

import com.cisco.jtapi.extensions.CiscoAddress;
import com.cisco.jtapi.extensions.CiscoCall;
import com.cisco.jtapi.extensions.CiscoCallID;
import com.cisco.jtapi.extensions.CiscoHuntConnection;
import com.cisco.jtapi.extensions.CiscoRTPHandle;
import com.cisco.jtapi.extensions.CiscoTerminal;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.telephony.Address;
import javax.telephony.Call;
import javax.telephony.Connection;
import javax.telephony.Provider;
import javax.telephony.Terminal;
import javax.telephony.TerminalConnection;
import javax.telephony.callcontrol.CallControlConnection;
import javax.telephony.callcontrol.CallControlTerminalConnection;

/** The library's objects as JSON: by their name where they have one, by their getters where they are only values. */
final class Describe {
    private final Session session;

    Describe(Session session) {
        this.session = session;
    }

    /** A call is its id, an address its number, a terminal its name, a connection its address; values become maps. */
    Object brief(Object value) {
        return brief(value, 2);
    }

    private Object brief(Object value, int depth) {
        if (value == null || value instanceof Boolean || value instanceof Number || value instanceof String) {
            return value;
        }
        if (value instanceof Character) {
            return value.toString();
        }
        if (value instanceof Call) {
            return session.id((Call) value);
        }
        if (value instanceof Address) {
            return ((Address) value).getName();
        }
        if (value instanceof Terminal) {
            return ((Terminal) value).getName();
        }
        if (value instanceof Connection) {
            return ((Connection) value).getAddress().getName();
        }
        if (value instanceof TerminalConnection) {
            return ((TerminalConnection) value).getTerminal().getName();
        }
        if (value instanceof Provider) {
            return session.nameOf((Provider) value);
        }
        if (value instanceof InetAddress) {
            return ((InetAddress) value).getHostAddress();
        }
        if (value instanceof CiscoCallID) {
            return ((CiscoCallID) value).getCallManagerID() + "/" + ((CiscoCallID) value).getGlobalCallID();
        }
        if (value instanceof CiscoRTPHandle) {
            return ((CiscoRTPHandle) value).getHandle();
        }
        if (value.getClass().isArray()) {
            return array(value, depth);
        }
        return depth == 0 ? value.getClass().getSimpleName() : getters(value, depth - 1);
    }

    private Object array(Object array, int depth) {
        if (array instanceof byte[]) {
            return new String((byte[]) array, java.nio.charset.StandardCharsets.ISO_8859_1);
        }
        List<Object> list = new ArrayList<>();
        for (int i = 0; i < Array.getLength(array); i++) {
            list.add(brief(Array.get(array, i), depth));
        }
        return list;
    }

    private Map<String, Object> getters(Object value, int depth) {
        Map<String, Object> map = new TreeMap<>();
        for (Class<?> face : publicFaces(value.getClass())) {
            for (Method method : face.getMethods()) {
                if (isGetter(method)) {
                    map.put(snake(method.getName()), brief(quietly(method, value), depth));
                }
            }
        }
        return map;
    }

    static boolean isGetter(Method method) {
        String name = method.getName();
        return method.getParameterCount() == 0
            && method.getDeclaringClass() != Object.class
            && method.getReturnType() != void.class
            && (name.startsWith("get") || name.startsWith("is") || name.startsWith("has"));
    }

    /** What a getter says; the simple name of what it threw, in angle brackets, when it threw. */
    static Object quietly(Method method, Object target) {
        try {
            return method.invoke(target);
        } catch (InvocationTargetException e) {
            return "<" + e.getCause().getClass().getSimpleName() + ">";
        } catch (ReflectiveOperationException e) {
            return "<" + e.getClass().getSimpleName() + ">";
        }
    }

    /** The public interfaces of the two APIs that a class implements; the class itself when it is public and has none. */
    static List<Class<?>> publicFaces(Class<?> type) {
        List<Class<?>> faces = new ArrayList<>();
        for (Class<?> at = type; at != null; at = at.getSuperclass()) {
            for (Class<?> face : at.getInterfaces()) {
                addFaces(faces, face);
            }
        }
        if (faces.isEmpty() && java.lang.reflect.Modifier.isPublic(type.getModifiers())) {
            faces.add(type);
        }
        return faces;
    }

    private static void addFaces(List<Class<?>> faces, Class<?> face) {
        boolean ours = face.getName().startsWith("javax.telephony.")
            || face.getName().startsWith("com.cisco.jtapi.extensions.");
        if (ours && !faces.contains(face)) {
            faces.add(face);
        }
        for (Class<?> parent : face.getInterfaces()) {
            addFaces(faces, parent);
        }
    }

    /** getRTPInputProperties is rtp_input_properties; isSuccess is success. */
    static String snake(String getter) {
        String name = getter.replaceFirst("^(get|is|has)(?=[A-Z])", "");
        return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").replaceAll("([A-Z])([A-Z][a-z])", "$1_$2").toLowerCase();
    }

    Map<String, Object> address(Address address) {
        CiscoAddress cisco = (CiscoAddress) address;
        return Report.map(
            "number", cisco.getName(), "partition", cisco.getPartition(), "type", cisco.getType(),
            "in_service", cisco.getState() == CiscoAddress.IN_SERVICE, "terminals", brief(cisco.getTerminals()));
    }

    Map<String, Object> terminal(Terminal terminal) {
        CiscoTerminal cisco = (CiscoTerminal) terminal;
        return Report.map(
            "name", cisco.getName(), "type", cisco.getType(), "type_name", cisco.getTypeName(),
            "in_service", cisco.getState() == CiscoTerminal.IN_SERVICE, "registered", cisco.isRegistered(),
            "restricted", cisco.isRestricted(), "addresses", brief(cisco.getAddresses()));
    }

    Map<String, Object> connection(Connection connection) {
        CallControlConnection control = (CallControlConnection) connection;
        List<Object> appearances = new ArrayList<>();
        TerminalConnection[] all = connection.getTerminalConnections();
        for (TerminalConnection appearance : all == null ? new TerminalConnection[0] : all) {
            appearances.add(appearance(appearance));
        }
        return Report.map(
            "call", session.id(connection.getCall()), "address", connection.getAddress().getName(),
            "state", Names.connectionState(control.getCallControlState()),
            "hunt", connection instanceof CiscoHuntConnection, "appearances", appearances);
    }

    Map<String, Object> appearance(TerminalConnection appearance) {
        int state = ((CallControlTerminalConnection) appearance).getCallControlState();
        Connection connection = appearance.getConnection();
        return Report.map(
            "call", connection == null ? null : session.id(connection.getCall()),
            "address", connection == null ? null : connection.getAddress().getName(),
            "terminal", appearance.getTerminal().getName(), "state", Names.terminalConnectionState(state));
    }

    /** What the application can ask of a call about its parties; the keys are those of the scenario files. */
    Map<String, Object> information(Call call) {
        CiscoCall cisco = (CiscoCall) call;
        Map<String, Object> map = new LinkedHashMap<>();
        tell(map, "calling", cisco::getCallingAddress);
        tell(map, "called", cisco::getCalledAddress);
        tell(map, "cur_calling", cisco::getCurrentCallingAddress);
        tell(map, "cur_called", cisco::getCurrentCalledAddress);
        tell(map, "mod_calling", cisco::getModifiedCallingAddress);
        tell(map, "mod_called", cisco::getModifiedCalledAddress);
        tell(map, "last_redirected", cisco::getLastRedirectedAddress);
        tell(map, "calling_term", cisco::getCurrentCallingTerminal);
        tell(map, "called_term", cisco::getCurrentCalledTerminal);
        return map;
    }

    /** The rest, dearer to ask: states, conference, security, every connection. */
    Map<String, Object> details(Call call) {
        CiscoCall cisco = (CiscoCall) call;
        Map<String, Object> map = information(call);
        map.put("call", session.id(call));
        map.put("state", call.getState() == Call.ACTIVE ? "ACTIVE" : call.getState() == Call.IDLE ? "IDLE" : "INVALID");
        tell(map, "conference", cisco::isConference);
        tell(map, "security", cisco::getCallSecurityStatus);
        tell(map, "cfwdall_key", () -> cfwdAll(cisco.getCFwdAllKeyPressIndicator()));
        List<Object> connections = new ArrayList<>();
        Connection[] all = call.getConnections();
        for (Connection connection : all == null ? new Connection[0] : all) {
            connections.add(connection(connection));
        }
        map.put("connections", connections);
        return map;
    }

    private static String cfwdAll(int value) {
        return value == CiscoCall.CFWD_ALL_SET ? "CFWD_ALL_SET"
            : value == CiscoCall.CFWD_ALL_CLEAR ? "CFWD_ALL_CLEAR" : "CFWD_ALL_NONE";
    }

    private interface Question {
        Object ask() throws Exception;
    }

    private void tell(Map<String, Object> map, String key, Question question) {
        try {
            map.put(key, brief(question.ask()));
        } catch (Exception e) {
            map.put(key, "<" + e.getClass().getSimpleName() + ">");
        }
    }
}
