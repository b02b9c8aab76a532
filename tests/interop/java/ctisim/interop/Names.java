package ctisim.interop;

import com.cisco.jtapi.extensions.CiscoAddress;
import com.cisco.jtapi.extensions.CiscoCall;
import com.cisco.jtapi.extensions.CiscoCallEv;
import com.cisco.jtapi.extensions.CiscoFeatureReason;
import com.cisco.jtapi.extensions.CiscoMediaConnectionMode;
import com.cisco.jtapi.extensions.CiscoOutOfServiceEv;
import com.cisco.jtapi.extensions.CiscoRouteSession;
import com.cisco.jtapi.extensions.CiscoTerminal;
import com.cisco.jtapi.extensions.CiscoTerminalConnection;
import com.cisco.jtapi.extensions.CiscoTone;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.telephony.callcenter.RouteSession;
import javax.telephony.callcontrol.CallControlConnection;
import javax.telephony.callcontrol.CallControlTerminalConnection;
import javax.telephony.callcontrol.events.CallCtlEv;
import javax.telephony.events.Ev;

/** The names of the public constants behind a number, so that a report can be read and a test need not know numbers. */
final class Names {
    /** Where the constants of a getter live when its own event does not hold them: getter to class and prefix. */
    private static final Map<String, Object[]> HOMES = new LinkedHashMap<>();

    static {
        home("getTone", CiscoTone.class, "");
        home("getMonitorType", CiscoCall.class, "");
        home("getRecordingType", CiscoCall.class, "CALL_RECORDING_TYPE_");
        home("getMediaForkingDeviceType", CiscoCall.class, "CALL_RECORDING_MEDIA_FORKING_DEVICE_TYPE_");
        home("getHuntLogStatus", CiscoTerminal.class, "DEVICE_HUNT_");
        home("getDNDOption", CiscoTerminal.class, "DND_OPTION_");
        home("getCallSecurityStatus", CiscoCall.class, "CALLSECURITY_");
        home("getMediaConnectionMode", CiscoMediaConnectionMode.class, "");
        home("getAutoAcceptStatus", CiscoAddress.class, "AUTOACCEPT_");
        home("getSelectStatus", CiscoTerminalConnection.class, "CISCO_SELECTED");
        home("getRecordingConfig", CiscoAddress.class, "");
    }

    private Names() {}

    private static void home(String getter, Class<?> holder, String prefix) {
        HOMES.put(getter, new Object[] {holder, prefix});
    }

    static List<String> cause(int value) {
        List<String> names = of(Ev.class, "CAUSE_", value);
        names.addAll(declared(CiscoOutOfServiceEv.class, "CAUSE_", value));
        return names;
    }

    static List<String> callControlCause(int value) {
        List<String> names = of(CallCtlEv.class, "CAUSE_", value);
        if (names.isEmpty()) {
            names = of(CiscoCallEv.class, "CAUSE_", value);
        }
        return names;
    }

    static List<String> ciscoCause(int value) {
        return declared(CiscoCallEv.class, "CAUSE_", value);
    }

    static List<String> reason(int value) {
        return of(CiscoFeatureReason.class, "REASON_", value);
    }

    static List<String> connectionState(int value) {
        return of(CallControlConnection.class, "", value);
    }

    static List<String> terminalConnectionState(int value) {
        return of(CallControlTerminalConnection.class, "", value);
    }

    static List<String> sessionState(int value) {
        return declared(RouteSession.class, "", value);
    }

    static List<String> routeCause(int value) {
        List<String> names = declared(RouteSession.class, "CAUSE_", value);
        names.addAll(declared(CiscoRouteSession.class, "CAUSE_", value));
        return names;
    }

    /** Whether a getter's numbers have names of their own home, whosever getter it is. */
    static boolean known(String getter) {
        return HOMES.containsKey(getter);
    }

    /** Names for what a getter of an event said: from the getter's home, else from the event's own interface. */
    static List<String> ofGetter(Class<?> event, String getter, int value) {
        Object[] home = HOMES.get(getter);
        if (home != null) {
            return of((Class<?>) home[0], (String) home[1], value);
        }
        List<String> names = new ArrayList<>();
        for (String name : declared(event, "", value)) {
            if (!name.equals("ID") && !name.startsWith("CAUSE_") && !name.startsWith("META_")) {
                names.add(name);
            }
        }
        return names;
    }

    /** The value of a public constant written as `CiscoCall.SILENT_MONITOR`. */
    static Object constant(String dotted) throws ReflectiveOperationException {
        int dot = dotted.lastIndexOf('.');
        Class<?> holder = find(dotted.substring(0, dot));
        return holder.getField(dotted.substring(dot + 1)).get(null);
    }

    static Class<?> find(String simple) throws ClassNotFoundException {
        String[] packages = {
            "com.cisco.jtapi.extensions.", "javax.telephony.", "javax.telephony.callcontrol.", "javax.telephony.events.",
            "javax.telephony.callcontrol.events.", "javax.telephony.media.", "java.lang.", ""
        };
        for (String prefix : packages) {
            try {
                return Class.forName(prefix + simple);
            } catch (ClassNotFoundException e) {
                continue;
            }
        }
        throw new ClassNotFoundException(simple);
    }

    private static List<String> of(Class<?> holder, String prefix, int value) {
        return matching(holder.getFields(), prefix, value);
    }

    private static List<String> declared(Class<?> holder, String prefix, int value) {
        return matching(holder.getDeclaredFields(), prefix, value);
    }

    private static List<String> matching(Field[] fields, String prefix, int value) {
        List<String> names = new ArrayList<>();
        for (Field field : fields) {
            try {
                if (field.getType() == int.class && field.getName().startsWith(prefix) && field.getInt(null) == value) {
                    names.add(field.getName().substring(prefix.length()));
                }
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }
        return names;
    }
}
