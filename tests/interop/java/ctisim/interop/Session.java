package ctisim.interop;

import com.cisco.jtapi.extensions.CiscoCall;
import com.cisco.jtapi.extensions.CiscoCallID;
import com.cisco.jtapi.extensions.CiscoJtapiPeer;
import java.nio.file.Path;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.telephony.Call;
import javax.telephony.JtapiPeerFactory;
import javax.telephony.Provider;

/** Everything one driver holds by name: the peer, the open providers, the calls seen, and what a test asked to keep. */
final class Session {
    final Report report = new Report();
    final CiscoJtapiPeer peer;
    final Map<String, Object> kept = new ConcurrentHashMap<>();
    private final Map<String, Provider> providers = Collections.synchronizedMap(new LinkedHashMap<>());
    private final Map<Call, String> ids = Collections.synchronizedMap(new IdentityHashMap<>());
    private final Map<String, Call> calls = new ConcurrentHashMap<>();
    private int unnamed;

    Session(Path log) throws Exception {
        ClientLog writer = new ClientLog(log);
        peer = (CiscoJtapiPeer) JtapiPeerFactory.getJtapiPeer(null);
        writer.follow(peer);
    }

    Provider open(String name, String string) throws Exception {
        Provider provider = peer.getProvider(string);
        providers.put(name, provider);
        return provider;
    }

    Provider provider(String name) {
        synchronized (providers) {
            Provider found = name == null && providers.size() == 1
                ? providers.values().iterator().next()
                : providers.get(name == null ? "app" : name);
            if (found == null) {
                throw new IllegalArgumentException("no provider " + name + " among " + providers.keySet());
            }
            return found;
        }
    }

    /** Whether we opened the provider and have not closed it. */
    boolean holds(Provider provider) {
        synchronized (providers) {
            return providers.containsValue(provider);
        }
    }

    void close(String name) {
        Provider provider = providers.remove(name);
        if (provider != null) {
            try {
                provider.shutdown();
            } finally {
                forget(name, provider);
            }
        }
    }

    void closeAll() {
        for (String name : providers.keySet().toArray(new String[0])) {
            close(name);
        }
        kept.clear();
    }

    /** The name a call goes by: "manager/global id", the same for every application; what it was first called stays. */
    String id(Call call) {
        if (call == null) {
            return null;
        }
        synchronized (ids) {
            String known = ids.get(call);
            if (known != null && known.indexOf('/') > 0) {
                return known;
            }
            CiscoCallID id = call instanceof CiscoCall ? ((CiscoCall) call).getCallID() : null;
            if (id != null && id.getGlobalCallID() != 0) {
                known = id.getCallManagerID() + "/" + id.getGlobalCallID();
            } else if (known == null) {
                known = "new-" + ++unnamed;
            }
            ids.put(call, known);
            calls.put(nameOf(call.getProvider()) + " " + known, call);
            return known;
        }
    }

    Call call(String provider, String id) {
        Object named = kept.get(id);
        if (named instanceof Call) {
            return (Call) named;
        }
        Provider owner = provider(provider);
        Call call = calls.get(nameOf(owner) + " " + id);
        if (call == null) {
            throw new IllegalArgumentException("no call " + id + " at provider " + nameOf(owner));
        }
        return call;
    }

    String nameOf(Provider provider) {
        synchronized (providers) {
            for (Map.Entry<String, Provider> entry : providers.entrySet()) {
                if (entry.getValue() == provider) {
                    return entry.getKey();
                }
            }
            return "?";
        }
    }

    private void forget(String name, Provider provider) {
        calls.keySet().removeIf(key -> key.startsWith(name + " "));
        synchronized (ids) {
            ids.keySet().removeIf(call -> call.getProvider() == provider);
        }
    }
}
