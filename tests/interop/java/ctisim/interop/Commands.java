package ctisim.interop;

import com.cisco.jtapi.extensions.CiscoAddrEvFilter;
import com.cisco.jtapi.extensions.CiscoAddress;
import com.cisco.jtapi.extensions.CiscoTermEvFilter;
import com.cisco.jtapi.extensions.CiscoTerminal;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.telephony.Address;
import javax.telephony.Call;
import javax.telephony.Provider;
import javax.telephony.Terminal;
import javax.telephony.TerminalConnection;
import javax.telephony.callcenter.RouteAddress;

/** The words a test can say; each takes the command's map and gives a JSON value back. */
final class Commands {
    private interface Command {
        Object run(Map<String, Object> words) throws Exception;
    }

    private final Session session;
    private final Refs refs;
    private final Describe describe;
    private final Map<String, Watcher> watchers = new ConcurrentHashMap<>();
    private final Map<String, Routes> routes = new ConcurrentHashMap<>();
    private final Map<String, Command> commands;

    Commands(Session session) {
        this.session = session;
        this.refs = new Refs(session);
        this.describe = new Describe(session);
        this.commands = Map.ofEntries(
            Map.entry("hello", this::hello),
            Map.entry("open", this::open),
            Map.entry("close", this::close),
            Map.entry("close all", words -> closeAll()),
            Map.entry("list", this::list),
            Map.entry("watch", this::watch),
            Map.entry("unwatch", this::unwatch),
            Map.entry("filter", this::filter),
            Map.entry("route", this::route),
            Map.entry("unroute", this::unroute),
            Map.entry("invoke", this::invoke),
            Map.entry("describe", words -> describe.brief(refs.resolve(words.get("on")))),
            Map.entry("call", words -> describe.details((Call) refs.resolve(words.get("on")))),
            Map.entry("terminal", words -> describe.terminal((Terminal) refs.resolve(words.get("on")))),
            Map.entry("address", words -> describe.address((Address) refs.resolve(words.get("on")))),
            Map.entry("appearances", this::appearances));
    }

    Object run(Map<String, Object> words) throws Exception {
        Command command = commands.get(words.get("do"));
        if (command == null) {
            throw new IllegalArgumentException("no command " + words.get("do") + "; there are " + commands.keySet());
        }
        return command.run(words);
    }

    private Object hello(Map<String, Object> words) throws Exception {
        Class<?> version = Class.forName("com.cisco.jtapi.extensions.CiscoJtapiVersion");
        return Report.map(
            "library", version.getDeclaredConstructor().newInstance().toString(),
            "java", System.getProperty("java.version"), "charset", Charset.defaultCharset().name());
    }

    private Object open(Map<String, Object> words) throws Exception {
        Provider provider = session.open((String) words.get("name"), (String) words.get("string"));
        if (words.get("observer") != null) {
            provider.addObserver(watcher(words));
        }
        return Report.map("state", provider.getState() == Provider.IN_SERVICE ? "IN_SERVICE" : "OUT_OF_SERVICE");
    }

    private Object close(Map<String, Object> words) {
        session.close((String) words.get("name"));
        return null;
    }

    private Object closeAll() {
        session.closeAll();
        watchers.values().forEach(Watcher::leave);
        watchers.clear();
        routes.clear();
        return null;
    }

    private Object list(Map<String, Object> words) throws Exception {
        Provider provider = session.provider((String) words.get("of"));
        List<Object> terminals = new ArrayList<>();
        Terminal[] allTerminals = provider.getTerminals();
        for (Terminal terminal : allTerminals == null ? new Terminal[0] : allTerminals) {
            terminals.add(describe.terminal(terminal));
        }
        List<Object> addresses = new ArrayList<>();
        Address[] allAddresses = provider.getAddresses();
        for (Address address : allAddresses == null ? new Address[0] : allAddresses) {
            addresses.add(describe.address(address));
        }
        return Report.map("terminals", terminals, "addresses", addresses);
    }

    /** {"do": "watch", "observer": NAME, "on": ref, "calls": true for a call observer, "rtp": [address, port]}. */
    private Object watch(Map<String, Object> words) throws Exception {
        Watcher watcher = watcher(words);
        if (words.get("rtp") != null) {
            watcher.answerMedia(refs.rtp((List<?>) words.get("rtp")));
        }
        Object on = refs.resolve(words.get("on"));
        boolean calls = Boolean.TRUE.equals(words.get("calls"));
        if (on instanceof Provider) {
            ((Provider) on).addObserver(watcher);
        } else if (on instanceof Terminal && calls) {
            ((Terminal) on).addCallObserver(watcher);
        } else if (on instanceof Terminal) {
            ((Terminal) on).addObserver(watcher);
        } else if (on instanceof Address && calls) {
            ((Address) on).addCallObserver(watcher);
        } else if (on instanceof Address) {
            ((Address) on).addObserver(watcher);
        } else {
            ((Call) on).addObserver(watcher);
        }
        return null;
    }

    private Object unwatch(Map<String, Object> words) throws Exception {
        Watcher watcher = watcher(words);
        Object on = refs.resolve(words.get("on"));
        boolean calls = Boolean.TRUE.equals(words.get("calls"));
        if (on instanceof Provider) {
            ((Provider) on).removeObserver(watcher);
        } else if (on instanceof Terminal && calls) {
            ((Terminal) on).removeCallObserver(watcher);
        } else if (on instanceof Terminal) {
            ((Terminal) on).removeObserver(watcher);
        } else if (on instanceof Address && calls) {
            ((Address) on).removeCallObserver(watcher);
        } else if (on instanceof Address) {
            ((Address) on).removeObserver(watcher);
        } else {
            ((Call) on).removeObserver(watcher);
        }
        return null;
    }

    /** {"do": "filter", "on": terminal or address, "set": {"DNDChangedEvFilter": true, …}}: the setters' names. */
    private Object filter(Map<String, Object> words) throws Exception {
        Object on = refs.resolve(words.get("on"));
        boolean terminal = on instanceof CiscoTerminal;
        Object filter = terminal ? ((CiscoTerminal) on).getFilter() : ((CiscoAddress) on).getFilter();
        for (Map.Entry<?, ?> entry : ((Map<?, ?>) words.get("set")).entrySet()) {
            Invoker.call(filter, "set" + entry.getKey(), List.of(entry.getValue()));
        }
        if (terminal) {
            ((CiscoTerminal) on).setFilter((CiscoTermEvFilter) filter);
        } else {
            ((CiscoAddress) on).setFilter((CiscoAddrEvFilter) filter);
        }
        return null;
    }

    private Object route(Map<String, Object> words) throws Exception {
        ((RouteAddress) refs.resolve(words.get("on"))).registerRouteCallback(routing(words));
        return null;
    }

    private Object unroute(Map<String, Object> words) throws Exception {
        ((RouteAddress) refs.resolve(words.get("on"))).cancelRouteCallback(routing(words));
        return null;
    }

    /** {"do": "invoke", "on": ref, "method": name, "with": [values or refs], "keep": name}. */
    private Object invoke(Map<String, Object> words) throws Exception {
        List<Object> arguments = new ArrayList<>();
        if (words.get("with") != null) {
            for (Object argument : (List<?>) words.get("with")) {
                arguments.add(refs.resolve(argument));
            }
        }
        Object result = Invoker.call(refs.resolve(words.get("on")), (String) words.get("method"), arguments);
        if (words.get("keep") != null && result != null) {
            session.kept.put((String) words.get("keep"), result);
        }
        return describe.brief(result);
    }

    private Object appearances(Map<String, Object> words) throws Exception {
        List<Object> list = new ArrayList<>();
        TerminalConnection[] all = ((Terminal) refs.resolve(words.get("on"))).getTerminalConnections();
        for (TerminalConnection appearance : all == null ? new TerminalConnection[0] : all) {
            list.add(describe.appearance(appearance));
        }
        return list;
    }

    private Watcher watcher(Map<String, Object> words) {
        return watchers.computeIfAbsent((String) words.get("observer"), name -> new Watcher(name, session));
    }

    private Routes routing(Map<String, Object> words) {
        return routes.computeIfAbsent((String) words.get("observer"), name -> new Routes(name, session));
    }
}
