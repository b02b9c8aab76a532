package com.sun.jna;

/** A stand-in of ours for Java Native Access: where playMedia looks for GStreamer, which it needs not find here. */
public final class Platform {
    private Platform() {}

    public static boolean isWindows() {
        return false;
    }

    public static boolean isMac() {
        return false;
    }

    public static boolean is64Bit() {
        return true;
    }
}
