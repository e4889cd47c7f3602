package org.jianhui.proof.bundle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jianhui.proof.SignedNote;

/** The words behind a command: files, options with a value, and flags. */
record Arguments(List<String> words, Map<String, List<String>> options, Set<String> flags) {

    private static final int LONGEST_FILE = 1 << 20;

    /** @param valued options that take a value; any other option is one of the flags */
    static Arguments read(List<String> args, Set<String> valued, Set<String> flags) throws Unusable {
        List<String> words = new ArrayList<>();
        Map<String, List<String>> options = new HashMap<>();
        Set<String> set = new java.util.HashSet<>();
        for (int i = 0; i < args.size(); i++) {
            String arg = args.get(i);
            if (valued.contains(arg) && i + 1 < args.size()) {
                options.computeIfAbsent(arg, option -> new ArrayList<>()).add(args.get(++i));
            } else if (flags.contains(arg)) {
                set.add(arg);
            } else if (arg.startsWith("-")) {
                throw new Unusable(arg);
            } else {
                words.add(arg);
            }
        }
        return new Arguments(words, options, set);
    }

    List<String> all(String option) {
        return options.getOrDefault(option, List.of());
    }

    /** The value of an option that must be there once. */
    String one(String option) throws Unusable {
        List<String> values = all(option);
        if (values.size() != 1) {
            throw new Unusable(option);
        }
        return values.get(0);
    }

    static String text(String file) throws Unusable {
        try {
            if (Files.size(Path.of(file)) > LONGEST_FILE) {
                throw new Unusable(file);
            }
            return Files.readString(Path.of(file));
        } catch (IOException | java.nio.file.InvalidPathException e) {
            throw new Unusable(file);
        }
    }

    static SignedNote note(String file) throws Unusable {
        try {
            return SignedNote.parse(text(file));
        } catch (IllegalArgumentException e) {
            throw new Unusable(file);
        }
    }
}
