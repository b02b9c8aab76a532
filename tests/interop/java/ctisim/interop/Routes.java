package ctisim.interop;

import java.util.Map;
import javax.telephony.callcenter.RouteCallback;
import javax.telephony.callcenter.RouteSession;
import javax.telephony.callcenter.events.ReRouteEvent;
import javax.telephony.callcenter.events.RouteCallbackEndedEvent;
import javax.telephony.callcenter.events.RouteEndEvent;
import javax.telephony.callcenter.events.RouteEvent;
import javax.telephony.callcenter.events.RouteSessionEvent;
import javax.telephony.callcenter.events.RouteUsedEvent;

/** A route callback that only reports; the session of the last request is kept as "session NAME" for selectRoute. */
final class Routes implements RouteCallback {
    private final String name;
    private final Session session;
    private final Events events;

    Routes(String name, Session session) {
        this.name = name;
        this.session = session;
        this.events = new Events(session);
    }

    @Override
    public void routeEvent(RouteEvent event) {
        session.kept.put("session " + name, event.getRouteSession());
        tell(event);
    }

    @Override
    public void reRouteEvent(ReRouteEvent event) {
        tell(event);
    }

    @Override
    public void routeUsedEvent(RouteUsedEvent event) {
        tell(event);
    }

    @Override
    public void routeEndEvent(RouteEndEvent event) {
        tell(event);
    }

    @Override
    public void routeCallbackEndedEvent(RouteCallbackEndedEvent event) {
        say(events.route(event, null));
    }

    private void tell(RouteSessionEvent event) {
        RouteSession routing = event.getRouteSession();
        say(events.route(event, routing));
    }

    private void say(Map<String, Object> line) {
        line.put("observer", name);
        session.report.event(line);
    }
}
