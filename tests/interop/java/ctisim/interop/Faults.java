package ctisim.interop;

import com.cisco.jtapi.extensions.CiscoJtapiException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An exception as JSON: its classes up to Throwable without "Impl", its text, and the CTI code where there is one. */
final class Faults {
    private Faults() {}

    static Map<String, Object> describe(Throwable thrown) {
        List<String> classes = new ArrayList<>();
        for (Class<?> at = thrown.getClass(); at != Throwable.class && at != Object.class; at = at.getSuperclass()) {
            classes.add(at.getSimpleName().replaceFirst("Impl$", ""));
        }
        Map<String, Object> map = Report.map("classes", classes, "message", thrown.getMessage());
        if (thrown instanceof CiscoJtapiException) {
            CiscoJtapiException cisco = (CiscoJtapiException) thrown;
            map.put("code", cisco.getErrorCode());
            map.put("name", cisco.getErrorName());
            map.put("description", cisco.getErrorDescription());
        }
        StackTraceElement[] trace = thrown.getStackTrace();
        map.put("at", trace.length == 0 ? null : trace[0].toString());
        return map;
    }
}
