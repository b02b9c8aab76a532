package ctisim.interop;

import com.cisco.jtapi.extensions.CiscoMediaCapability;
import com.cisco.jtapi.extensions.CiscoProvider;
import com.cisco.jtapi.extensions.CiscoRTPParams;
import java.lang.reflect.Array;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.telephony.Address;
import javax.telephony.Call;
import javax.telephony.Connection;
import javax.telephony.Provider;
import javax.telephony.TerminalConnection;
import javax.telephony.callcontrol.CallControlForwarding;
import javax.telephony.callcontrol.CallControlTerminalConnection;

/** What a command's JSON names: {"terminal": …}, {"appearance": …, "call": …}, {"properties": true}, {"constant": …} and so on, to objects. */
final class Refs {
    private final Session session;

    Refs(Session session) {
        this.session = session;
    }

    Object resolve(Object value) throws Exception {
        if (value instanceof List) {
            return list((List<?>) value);
        }
        if (!(value instanceof Map)) {
            return value;
        }
        @SuppressWarnings("unchecked")
        Map<String, Object> ref = (Map<String, Object>) value;
        String of = (String) ref.get("of");
        switch (ref.keySet().iterator().next()) {
            case "provider":
                return session.provider((String) ref.get("provider"));
            case "terminal":
                return session.provider(of).getTerminal(text(ref, "terminal"));
            case "address":
                return address(session.provider(of), text(ref, "address"), (String) ref.get("partition"));
            case "call":
                return session.call(of, text(ref, "call"));
            case "connection":
                return connection(session.call(of, text(ref, "call")), text(ref, "connection"));
            case "appearance":
                return appearance(session.call(of, text(ref, "call")), text(ref, "appearance"), (String) ref.get("at"));
            case "properties":
                return session.peer.getJtapiProperties();
            case "kept":
                return kept(text(ref, "kept"));
            default:
                return value(ref);
        }
    }

    private Object value(Map<String, Object> ref) throws Exception {
        String kind = ref.keySet().iterator().next();
        Object value = ref.get(kind);
        switch (kind) {
            case "constant":
                return Names.constant((String) value);
            case "inet":
                return InetAddress.getByName((String) value);
            case "bytes":
                return ((String) value).getBytes(StandardCharsets.ISO_8859_1);
            case "rtp":
                return rtp((List<?>) value);
            case "capabilities":
                return capabilities((List<?>) value);
            case "forwarding":
                return new CallControlForwarding[] {new CallControlForwarding((String) value)};
            case "array":
                return array(Names.find((String) value), (List<?>) ref.get("items"));
            default:
                throw new IllegalArgumentException("no such reference: " + Json.write(ref));
        }
    }

    CiscoRTPParams rtp(List<?> pair) throws Exception {
        return new CiscoRTPParams(InetAddress.getByName((String) pair.get(0)), ((Number) pair.get(1)).intValue());
    }

    private Object list(List<?> values) throws Exception {
        if (values.stream().allMatch(String.class::isInstance)) {
            return values.toArray(new String[0]);
        }
        if (values.stream().allMatch(Number.class::isInstance)) {
            return values.stream().mapToInt(number -> ((Number) number).intValue()).toArray();
        }
        return array(Object.class, values);
    }

    private Object array(Class<?> type, List<?> items) throws Exception {
        Object array = Array.newInstance(type, items.size());
        for (int i = 0; i < items.size(); i++) {
            Array.set(array, i, resolve(items.get(i)));
        }
        return array;
    }

    private static CiscoMediaCapability[] capabilities(List<?> pairs) {
        CiscoMediaCapability[] all = new CiscoMediaCapability[pairs.size()];
        for (int i = 0; i < all.length; i++) {
            List<?> pair = (List<?>) pairs.get(i);
            all[i] = new CiscoMediaCapability(((Number) pair.get(0)).intValue(), ((Number) pair.get(1)).intValue());
        }
        return all;
    }

    private static Address address(Provider provider, String number, String partition) throws Exception {
        return partition == null
            ? provider.getAddress(number)
            : ((CiscoProvider) provider).getAddress(number, partition);
    }

    /** The connection of an address, a live one before a disconnected one. */
    private static Connection connection(Call call, String number) {
        Connection found = null;
        for (Connection connection : connections(call)) {
            if (connection.getAddress().getName().equals(number)) {
                found = found == null || connection.getState() != Connection.DISCONNECTED ? connection : found;
            }
        }
        if (found == null) {
            throw new IllegalArgumentException("no connection of " + number);
        }
        return found;
    }

    /** The terminal connection of a terminal in a call, at one of its addresses when that is said; a live one first. */
    private static TerminalConnection appearance(Call call, String terminal, String number) {
        TerminalConnection found = null;
        for (Connection connection : connections(call)) {
            TerminalConnection[] all = connection.getTerminalConnections();
            for (TerminalConnection each : all == null ? new TerminalConnection[0] : all) {
                boolean right = each.getTerminal().getName().equals(terminal)
                    && (number == null || connection.getAddress().getName().equals(number));
                if (right && (found == null || live(each))) {
                    found = each;
                }
            }
        }
        if (found == null) {
            throw new IllegalArgumentException("no appearance of " + terminal);
        }
        return found;
    }

    private static boolean live(TerminalConnection appearance) {
        int state = ((CallControlTerminalConnection) appearance).getCallControlState();
        return state != CallControlTerminalConnection.DROPPED;
    }

    static Connection[] connections(Call call) {
        Connection[] all = call.getConnections();
        return all == null ? new Connection[0] : all;
    }

    private Object kept(String name) {
        Object found = session.kept.get(name);
        if (found == null) {
            throw new IllegalArgumentException("nothing kept as " + name);
        }
        return found;
    }

    private static String text(Map<String, Object> ref, String key) {
        return (String) ref.get(key);
    }
}
