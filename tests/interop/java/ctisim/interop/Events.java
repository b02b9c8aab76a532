package ctisim.interop;

import com.cisco.jtapi.extensions.CiscoCallEv;
import com.cisco.jtapi.extensions.CiscoHuntConnection;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.telephony.Address;
import javax.telephony.Call;
import javax.telephony.Connection;
import javax.telephony.callcenter.RouteSession;
import javax.telephony.Terminal;
import javax.telephony.TerminalConnection;
import javax.telephony.callcontrol.events.CallCtlEv;
import javax.telephony.events.AddrEv;
import javax.telephony.events.CallEv;
import javax.telephony.events.CallObservationEndedEv;
import javax.telephony.events.ConnEv;
import javax.telephony.events.Ev;
import javax.telephony.events.TermConnEv;
import javax.telephony.events.TermEv;

/** One event of the library as a map: its name and kinds, call, subject, causes, and whatever else its getters say. */
final class Events {
    private static final List<String> COMMON = List.of(
        "getID", "isNewMetaEvent", "getCause", "getObserved", "getMetaCode", "getCall", "getCallControlCause",
        "getCiscoCause", "getCiscoFeatureReason", "getObject", "getProvider", "getRouteSession");
    private static final List<String> GENERAL = List.of(
        "Ev", "CallEv", "ConnEv", "TermConnEv", "TermEv", "AddrEv", "ProvEv", "CiscoEv", "CiscoCallEv", "CiscoTermEv",
        "CiscoAddrEv", "CiscoProvEv", "CallCtlEv", "CallCtlCallEv", "CallCtlConnEv", "CallCtlTermConnEv");
    private static final Map<Class<?>, Shape> SHAPES = new ConcurrentHashMap<>();
    private final Session session;
    private final Describe describe;

    Events(Session session) {
        this.session = session;
        this.describe = new Describe(session);
    }

    /** What can be known of an event class once: its names and the getters worth calling. */
    private static final class Shape {
        final String name;
        final List<String> kinds = new ArrayList<>();
        final List<Method> getters = new ArrayList<>();

        Shape(Class<?> type) {
            List<Class<?>> faces = Describe.publicFaces(type);
            for (Class<?> face : faces) {
                if (!GENERAL.contains(face.getSimpleName())) {
                    kinds.add(face.getSimpleName());
                }
                for (Method method : face.getDeclaredMethods()) {
                    if (Describe.isGetter(method) && !COMMON.contains(method.getName())) {
                        getters.add(method);
                    }
                }
            }
            String plain = type.getSimpleName().replaceFirst("Impl$", "");
            name = kinds.contains(plain) || faces.isEmpty() ? plain : mostDerived(faces).getSimpleName();
        }

        private static Class<?> mostDerived(List<Class<?>> faces) {
            for (Class<?> face : faces) {
                if (faces.stream().noneMatch(other -> other != face && face.isAssignableFrom(other))) {
                    return face;
                }
            }
            return faces.get(0);
        }
    }

    /** A fault of ours while describing is reported in the event's place: the library would swallow it. */
    Map<String, Object> describe(Object event) {
        try {
            return described(event);
        } catch (RuntimeException e) {
            return Report.map("event", "Undescribed", "class", event.getClass().getName(), "error", Faults.describe(e));
        }
    }

    private Map<String, Object> described(Object event) {
        Shape shape = SHAPES.computeIfAbsent(event.getClass(), Shape::new);
        Map<String, Object> map = new LinkedHashMap<>();
        Map<String, Object> names = new LinkedHashMap<>();
        map.put("event", shape.name);
        map.put("kinds", shape.kinds);
        subject(map, event);
        causes(map, names, event);
        Map<String, Object> more = new LinkedHashMap<>();
        for (Method getter : shape.getters) {
            Object value = Describe.quietly(getter, event);
            String key = Describe.snake(getter.getName());
            more.put(key, describe.brief(value));
            if (value instanceof Integer) {
                List<String> known = Names.ofGetter(getter.getDeclaringClass(), getter.getName(), (Integer) value);
                if (!known.isEmpty()) {
                    names.put(key, known);
                }
            } else {
                inner(names, value);
            }
        }
        map.put("more", more);
        map.put("names", names);
        Call call = callOf(event);
        if (call != null) {
            map.put("info", describe.information(call));
        }
        return map;
    }

    /** The names of numbers that a value of an event tells (getCiscoMonitorTargetInfo().getMonitorType()). */
    private static void inner(Map<String, Object> names, Object value) {
        if (value == null || !value.getClass().getName().startsWith("com.cisco.jtapi.")) {
            return;
        }
        for (Class<?> face : Describe.publicFaces(value.getClass())) {
            for (Method getter : face.getMethods()) {
                if (getter.getReturnType() == int.class && Describe.isGetter(getter) && Names.known(getter.getName())) {
                    Object said = Describe.quietly(getter, value);
                    if (said instanceof Integer) {
                        names.putIfAbsent(
                            Describe.snake(getter.getName()), Names.ofGetter(face, getter.getName(), (Integer) said));
                    }
                }
            }
        }
    }

    /** The call of an event; the end of an observation names it another way, or ends at an address and names none. */
    private static Call callOf(Object event) {
        Call call = event instanceof CallEv ? ((CallEv) event).getCall() : null;
        if (call == null && event instanceof CallObservationEndedEv) {
            Object ended = ((CallObservationEndedEv) event).getEndedObject();
            return ended instanceof Call ? (Call) ended : null;
        }
        return call;
    }

    private void subject(Map<String, Object> map, Object event) {
        Call call = callOf(event);
        if (event instanceof CallEv) {
            map.put("call", session.id(call));
            map.put("provider", call == null ? null : session.nameOf(call.getProvider()));
        }
        if (event instanceof ConnEv) {
            Connection connection = ((ConnEv) event).getConnection();
            address(map, connection == null ? null : connection.getAddress());
            map.put("hunt", connection instanceof CiscoHuntConnection);
        } else if (event instanceof TermConnEv) {
            TerminalConnection appearance = ((TermConnEv) event).getTerminalConnection();
            if (appearance != null) {
                terminal(map, appearance.getTerminal());
                Connection connection = appearance.getConnection();
                address(map, connection == null ? null : connection.getAddress());
            }
        } else if (event instanceof TermEv) {
            terminal(map, ((TermEv) event).getTerminal());
        } else if (event instanceof AddrEv) {
            address(map, ((AddrEv) event).getAddress());
        }
    }

    private void address(Map<String, Object> map, Address address) {
        if (address != null) {
            map.put("address", address.getName());
            if (address instanceof com.cisco.jtapi.extensions.CiscoAddress) {
                com.cisco.jtapi.extensions.CiscoAddress cisco = (com.cisco.jtapi.extensions.CiscoAddress) address;
                map.put("partition", cisco.getPartition());
                map.put("address_type", cisco.getType());
            }
        }
    }

    private static void terminal(Map<String, Object> map, Terminal terminal) {
        if (terminal != null) {
            map.put("terminal", terminal.getName());
        }
    }

    private static void causes(Map<String, Object> map, Map<String, Object> names, Object event) {
        if (event instanceof Ev) {
            put(map, names, "cause", ((Ev) event).getCause(), Names.cause(((Ev) event).getCause()));
            map.put("meta", ((Ev) event).getMetaCode());
        }
        if (event instanceof CallCtlEv) {
            int cause = ((CallCtlEv) event).getCallControlCause();
            put(map, names, "ccc", cause, Names.callControlCause(cause));
        }
        if (event instanceof CiscoCallEv) {
            CiscoCallEv cisco = (CiscoCallEv) event;
            put(map, names, "cisco_cause", cisco.getCiscoCause(), Names.ciscoCause(cisco.getCiscoCause()));
            put(map, names, "reason", cisco.getCiscoFeatureReason(), Names.reason(cisco.getCiscoFeatureReason()));
        }
    }

    private static void put(
            Map<String, Object> map, Map<String, Object> names, String key, int value, List<String> known) {
        map.put(key, value);
        if (!known.isEmpty()) {
            names.put(key, known);
        }
    }

    /** A route session's state and cause, which its events do not carry themselves. */
    Map<String, Object> route(Object event, RouteSession routing) {
        Map<String, Object> map = describe(event);
        @SuppressWarnings("unchecked")
        Map<String, Object> names = (Map<String, Object>) map.get("names");
        if (routing != null) {
            Map<String, Object> more = Report.map("state", routing.getState(), "route_cause", routing.getCause());
            names.put("state", Names.sessionState(routing.getState()));
            names.put("route_cause", Names.routeCause(routing.getCause()));
            @SuppressWarnings("unchecked")
            Map<String, Object> said = (Map<String, Object>) map.get("more");
            said.putAll(more);
            map.put("address", describe.brief(routing.getRouteAddress()));
        }
        return map;
    }
}
