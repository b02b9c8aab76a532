package com.sun.jna.platform.win32;

/** A stand-in of ours for Java Native Access: never called, for Platform.isWindows() is false. */
public interface Kernel32 {
    Kernel32 INSTANCE = (name, value) -> {
        throw new UnsupportedOperationException("not Windows");
    };

    boolean SetEnvironmentVariable(String name, String value);
}
