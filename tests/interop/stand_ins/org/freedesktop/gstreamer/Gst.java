package org.freedesktop.gstreamer;

import java.util.concurrent.Semaphore;

/** A stand-in of ours for gst1-java-core: the main loop, and pipelines made from a line of text. */
public final class Gst {
    private static final Semaphore enough = new Semaphore(0);

    private Gst() {}

    public static void init() {}

    /** Raises IllegalArgumentException for any other pipeline than the one in Pipeline. */
    public static Pipeline parseLaunch(String description) {
        return new Pipeline(description);
    }

    /** Returns after quit(). */
    public static void main() {
        enough.acquireUninterruptibly();
    }

    public static void quit() {
        enough.release();
    }
}
