package ctisim.interop;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Paths;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * A JTAPI application on strings: reads commands, one JSON object a line, and answers each with {"reply": its id, …};
 * events come in between as the library delivers them. Every command has its own thread, so one that waits for the
 * server holds up nobody. Ends when its input does.
 */
public final class Driver {
    private Driver() {}

    /** The one argument is the file for the library's own log. */
    public static void main(String[] arguments) throws Exception {
        Session session = new Session(Paths.get(arguments[0]));
        Commands commands = new Commands(session);
        Thread.setDefaultUncaughtExceptionHandler((thread, thrown) ->
            session.report.event(Report.map("uncaught", thread.getName(), "error", Faults.describe(thrown))));
        ExecutorService threads = Executors.newCachedThreadPool();
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            @SuppressWarnings("unchecked")
            Map<String, Object> words = (Map<String, Object>) Json.read(line);
            threads.execute(() -> session.report.say(answer(commands, words)));
        }
        threads.shutdown();
        threads.awaitTermination(2, TimeUnit.SECONDS);
        System.exit(0);
    }

    private static Map<String, Object> answer(Commands commands, Map<String, Object> words) {
        try {
            return Report.map("reply", words.get("id"), "result", commands.run(words));
        } catch (Exception e) {
            return Report.map("reply", words.get("id"), "error", Faults.describe(e));
        }
    }
}
