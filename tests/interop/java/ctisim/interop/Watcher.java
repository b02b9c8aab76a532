package ctisim.interop;

import com.cisco.jtapi.extensions.CiscoAddressObserver;
import com.cisco.jtapi.extensions.CiscoMediaOpenIPPortEv;
import com.cisco.jtapi.extensions.CiscoMediaOpenLogicalChannelEv;
import com.cisco.jtapi.extensions.CiscoMediaTerminal;
import com.cisco.jtapi.extensions.CiscoProviderObserver;
import com.cisco.jtapi.extensions.CiscoRTPHandle;
import com.cisco.jtapi.extensions.CiscoRTPParams;
import com.cisco.jtapi.extensions.CiscoRouteTerminal;
import com.cisco.jtapi.extensions.CiscoTerminalObserver;
import java.util.Map;
import javax.telephony.callcontrol.CallControlCallObserver;
import javax.telephony.events.AddrEv;
import javax.telephony.events.CallEv;
import javax.telephony.events.ProvEv;
import javax.telephony.events.TermEv;
import javax.telephony.media.MediaCallObserver;

/** One named observer: whatever it is added to, it reports each event under its name, grouped as it was called. */
final class Watcher
        implements CiscoProviderObserver, CiscoAddressObserver, CiscoTerminalObserver, CallControlCallObserver,
            MediaCallObserver {
    private final String name;
    private final Session session;
    private final Events events;
    private volatile CiscoRTPParams media;
    private volatile boolean gone;
    private int group;

    Watcher(String name, Session session) {
        this.name = name;
        this.session = session;
        this.events = new Events(session);
    }

    /** Say no more: the library tells of a provider's end some time after it. */
    void leave() {
        gone = true;
    }

    /** Give these parameters whenever a dynamic channel or port opens; null leaves it to the test. */
    void answerMedia(CiscoRTPParams parameters) {
        media = parameters;
    }

    @Override
    public void providerChangedEvent(ProvEv[] list) {
        tell(list);
    }

    @Override
    public void addressChangedEvent(AddrEv[] list) {
        tell(list);
    }

    @Override
    public void terminalChangedEvent(TermEv[] list) {
        tell(list);
        for (TermEv event : list) {
            if (event != null) {
                openMedia(event);
            }
        }
    }

    @Override
    public void callChangedEvent(CallEv[] list) {
        tell(list);
    }

    /** The library now and then hands over an array with a hole in it (seen with 11.5 and 15). */
    private synchronized void tell(Object[] list) {
        if (gone) {
            return;
        }
        group++;
        for (Object event : list) {
            if (event != null && !isOfClosed(event)) {
                tell(events.describe(event));
            }
        }
    }

    /** Whether a terminal's event is of a provider that we closed: 11.5 and 12.5 tell of its end minutes later. */
    private boolean isOfClosed(Object event) {
        return event instanceof TermEv && !session.holds(((TermEv) event).getTerminal().getProvider());
    }

    private void tell(Map<String, Object> line) {
        line.put("observer", name);
        line.put("group", group);
        session.report.event(line);
    }

    private void openMedia(TermEv event) {
        CiscoRTPHandle handle = event instanceof CiscoMediaOpenLogicalChannelEv
            ? ((CiscoMediaOpenLogicalChannelEv) event).getCiscoRTPHandle()
            : event instanceof CiscoMediaOpenIPPortEv ? ((CiscoMediaOpenIPPortEv) event).getCiscoRTPHandle() : null;
        if (handle == null) {
            return;
        }
        session.kept.put("handle " + event.getTerminal().getName(), handle);
        boolean wanted = !(event instanceof CiscoMediaOpenLogicalChannelEv)
            || ((CiscoMediaOpenLogicalChannelEv) event).isRTPRequired();
        CiscoRTPParams parameters = media;
        if (wanted && parameters != null) {
            try {
                give(event.getTerminal(), handle, parameters);
            } catch (Exception e) {
                session.report.event(Report.map("observer", name, "event", "MediaRefused", "error", Faults.describe(e)));
            }
        }
    }

    private static void give(Object terminal, CiscoRTPHandle handle, CiscoRTPParams parameters) throws Exception {
        if (terminal instanceof CiscoRouteTerminal) {
            ((CiscoRouteTerminal) terminal).setRTPParams(handle, parameters);
        } else {
            ((CiscoMediaTerminal) terminal).setRTPParams(handle, parameters);
        }
    }
}
