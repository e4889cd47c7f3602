package org.jianhui.proof.bundle;

import java.util.regex.Pattern;

/** What an entry may be called: no system can take it for a place outside. */
final class EntryName {

    private static final int LONGEST = 255;
    private static final Pattern FORM = Pattern.compile("[a-z0-9._-]+(/[a-z0-9._-]+)*");

    private EntryName() {}

    static boolean allowed(String name) {
        return name.length() <= LONGEST && FORM.matcher(name).matches() && !name.contains("..");
    }
}
