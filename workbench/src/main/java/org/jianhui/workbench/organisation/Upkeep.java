package org.jianhui.workbench.organisation;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jianhui.kernel.act.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** The changes an administrator makes on a page of their own, each with what is asked for it. */
enum Upkeep {
    ESTABLISH("establishing", "kind", "name", "parent", "from"),
    RENAME("name", "name", "from"),
    PLACE("placement", "parent", "from"),
    CLOSE("closing", "lastDay", "reason"),
    CREATE_POST("post", "postKind", "title", "seats"),
    APPOINT("appointment", "person", "from", "until"),
    LEAVE("leaving", "person", "lastDay"),
    RECORD_STAFF("staff", "name", "idNumber", "phone"),
    OPEN_ACCOUNT("account", "person", "login", "home", "role", "area", "from", "until"),
    GRANT("role", "role", "area", "from", "until"),
    END_ROLE("role-end", "held", "lastDay"),
    LOCK("lock", "reason"),
    UNLOCK("unlock", "reason"),
    END_ACCOUNT("end", "reason");

    private static final Set<String> OPTIONAL = Set.of("until", "phone");
    private static final Set<String> DAYS = Set.of("from", "until", "lastDay");

    private final String path;
    private final List<String> asked;

    Upkeep(String path, String... asked) {
        this.path = path;
        this.asked = List.of(asked);
    }

    /** The change at the end of an address; it is also part of its message keys. */
    static Upkeep at(String path, Upkeep... possible) {
        return Arrays.stream(possible)
                .filter(each -> each.path.equals(path))
                .findFirst()
                .orElseThrow(() -> new NotFound("NOT_FOUND", "no such change"));
    }

    public String path() {
        return path;
    }

    /** Whether somebody is chosen out of all staff. */
    public boolean choosesStaff() {
        return this == APPOINT || this == OPEN_ACCOUNT;
    }

    /** One field of the form; with options it is a choice. */
    record Field(String name, String type, @Nullable Map<String, String> options, boolean required) {}

    List<Field> fields(Map<String, Map<String, String>> options) {
        return asked.stream()
                .map(name -> new Field(name, type(name), options.get(name), !OPTIONAL.contains(name)))
                .toList();
    }

    /** Marks what is missing, where the form could be read at all. */
    void require(UpkeepForm form, BindingResult errors) {
        if (errors.getTarget() == null) {
            return;
        }
        asked.stream()
                .filter(name -> !OPTIONAL.contains(name) && !errors.hasFieldErrors(name) && form.lacks(name))
                .forEach(name -> errors.rejectValue(name, "code.NOT_NULL", "must be given"));
    }

    private static String type(String name) {
        if (DAYS.contains(name)) {
            return "date";
        }
        return switch (name) {
            case "seats" -> "number";
            case "phone" -> "tel";
            case "reason" -> "textarea";
            default -> "text";
        };
    }
}
