package ctisim.interop;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the driver says: one JSON object a line on the real standard output, whoever speaks. */
final class Report {
    private final PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false);
    private final long started = System.nanoTime();
    private long count;

    synchronized void say(Map<String, Object> line) {
        out.print(Json.write(line));
        out.print('\n');
        out.flush();
    }

    /** An event: numbered in the order in which the library called us, `ms` since the start. */
    synchronized void event(Map<String, Object> line) {
        line.put("seq", ++count);
        line.put("ms", (System.nanoTime() - started) / 1_000_000);
        say(line);
    }

    /** Pairs to a map that keeps their order: map("a", 1, "b", 2). */
    static Map<String, Object> map(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
