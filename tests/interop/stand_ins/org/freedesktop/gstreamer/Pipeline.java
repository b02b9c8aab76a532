package org.freedesktop.gstreamer;

import java.io.File;
import java.net.InetSocketAddress;
import java.util.HashMap;
import java.util.Map;

/**
 * A stand-in of ours for gst1-java-core, with one pipeline: filesrc location=WAV ! wavparse ! mulawenc ! rtppcmupay
 * max-ptime=NANOSECONDS ! udpsink host=HOST port=PORT.
 */
public final class Pipeline extends GstObject {
    private static final String ELEMENTS = "filesrc wavparse mulawenc rtppcmupay udpsink";

    private final Bus bus = new Bus();
    private final Prompt prompt;

    Pipeline(String description) {
        Map<String, String> settings = new HashMap<>();
        StringBuilder elements = new StringBuilder();
        for (String element : description.split("!")) {
            String[] words = element.trim().split("\\s+");
            elements.append(words[0]).append(' ');
            for (int at = 1; at < words.length; at++) {
                String[] setting = words[at].split("=", 2);
                settings.put(setting[0], setting[1]);
            }
        }
        if (!elements.toString().trim().equals(ELEMENTS)) {
            throw new IllegalArgumentException("this stand-in plays no other pipeline than " + ELEMENTS);
        }
        prompt = new Prompt(
            new File(settings.get("location")),
            new InetSocketAddress(settings.get("host"), Integer.parseInt(settings.get("port"))),
            Long.parseLong(settings.get("max-ptime")));
    }

    public Bus getBus() {
        return bus;
    }

    /** Begins, and returns at once. */
    public void play() {
        Thread thread = new Thread(() -> {
            prompt.play();
            bus.endOfStream(this);
        }, "stand-in pipeline");
        thread.setDaemon(true);
        thread.start();
    }
}
