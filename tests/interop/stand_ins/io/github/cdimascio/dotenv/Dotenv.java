package io.github.cdimascio.dotenv;

/** A stand-in of ours for java-dotenv: the samples' settings, from environment variables alone. */
public final class Dotenv {
    private Dotenv() {}

    public static Dotenv load() {
        return new Dotenv();
    }

    /** Null when there is no such variable. */
    public String get(String key) {
        return System.getenv(key);
    }
}
