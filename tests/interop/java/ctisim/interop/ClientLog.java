package ctisim.interop;

import com.cisco.jtapi.extensions.CiscoJtapiPeer;
import com.cisco.services.tracing.TraceWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The library's own trace, once, to a file. Its console writer would print every line once per provider opened so far,
 * so a writer of ours hangs on the peer instead (the public com.cisco.services.tracing).
 */
final class ClientLog implements TraceWriter {
    private final PrintStream out;
    private int[] levels = new int[0];

    ClientLog(Path file) throws IOException {
        OutputStream stream = Files.newOutputStream(file);
        out = new PrintStream(stream, true, "UTF-8");
        System.setOut(out);
        System.setErr(out);
    }

    void follow(CiscoJtapiPeer peer) {
        peer.getTraceManager().getTraceWriterManager().addTraceWriter(this);
    }

    @Override
    public synchronized void println(String line, int level) {
        out.print(line.endsWith("\n") ? line : line + "\n");
        out.flush();
    }

    @Override
    public void flush() {
        out.flush();
    }

    @Override
    public void close() {
        out.flush();
    }

    @Override
    public boolean getEnabled() {
        return true;
    }

    @Override
    public void setTraceLevels(int[] wanted) {
        levels = wanted;
    }

    @Override
    public int[] getTraceLevels() {
        return levels;
    }

    @Override
    public String getName() {
        return "ctisim";
    }

    @Override
    public String getDescription() {
        return "the client's trace, once";
    }
}
