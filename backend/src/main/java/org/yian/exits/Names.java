package org.yian.exits;

/** Searches by name. */
final class Names {

    private Names() {}

    /** The pattern of LIKE for names that begin with what was typed. */
    static String beginningWith(String typed) {
        return escaped(typed) + "%";
    }

    /** The pattern of LIKE for names that contain what was typed. */
    static String containing(String typed) {
        return "%" + escaped(typed) + "%";
    }

    private static String escaped(String typed) {
        return typed.strip().replaceAll("([\\\\%_])", "\\\\$1");
    }
}
