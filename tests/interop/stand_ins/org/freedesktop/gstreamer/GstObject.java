package org.freedesktop.gstreamer;

/** A stand-in of ours for gst1-java-core: who a message on the bus comes from. */
public class GstObject {
    GstObject() {}
}
