package org.freedesktop.gstreamer;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A stand-in of ours for gst1-java-core: tells who listens that the stream is over. */
public final class Bus extends GstObject {
    private final List<EOS> listeners = new CopyOnWriteArrayList<>();

    /** Hears of the end of the stream. */
    public interface EOS {
        void endOfStream(GstObject source);
    }

    Bus() {}

    public void connect(EOS listener) {
        listeners.add(listener);
    }

    void endOfStream(GstObject source) {
        listeners.forEach(listener -> listener.endOfStream(source));
    }
}
