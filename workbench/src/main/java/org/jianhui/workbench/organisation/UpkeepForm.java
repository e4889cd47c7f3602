package org.jianhui.workbench.organisation;

import java.time.LocalDate;
import java.util.function.Function;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.organisation.Area;
import org.jianhui.kernel.organisation.PostKind;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.workbench.api.ActDetails;
import org.jianhui.workbench.api.BadRequest;
import org.jspecify.annotations.Nullable;

/** A change as typed; each page uses its own fields. Never printed: it may hold a name and an ID number. */
record UpkeepForm(
        @Nullable String kind,
        @Nullable String name,
        @Nullable String parent,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable LocalDate lastDay,
        @Nullable String reason,
        @Nullable PostKind postKind,
        @Nullable String title,
        @Nullable Integer seats,
        @Nullable String person,
        @Nullable String idNumber,
        @Nullable String phone,
        @Nullable String login,
        @Nullable String home,
        @Nullable Role role,
        @Nullable String area,
        @Nullable String held,
        @Nullable ActDetails act) {

    static UpkeepForm blank() {
        return startingWith(null, null, null);
    }

    /** What is known before anything is typed. */
    static UpkeepForm startingWith(@Nullable String parent, @Nullable String person, @Nullable LocalDate from) {
        return new UpkeepForm(
                null, null, parent, from, null, null, null, null, null, 1, person, null, null, null, null, null, null,
                null, null);
    }

    @Override
    public String toString() {
        return "UpkeepForm";
    }

    boolean lacks(String field) {
        @Nullable
        Object given = switch (field) {
            case "kind" -> kind;
            case "name" -> name;
            case "parent" -> parent;
            case "from" -> from;
            case "lastDay" -> lastDay;
            case "reason" -> reason;
            case "postKind" -> postKind;
            case "title" -> title;
            case "seats" -> seats;
            case "person" -> person;
            case "idNumber" -> idNumber;
            case "login" -> login;
            case "home" -> home;
            case "role" -> role;
            case "area" -> area;
            case "held" -> held;
            default -> "";
        };
        return given == null || (given instanceof String text && text.isBlank());
    }

    LocalDate givenFrom() {
        return given(from);
    }

    LocalDate givenLastDay() {
        return given(lastDay);
    }

    PersonId givenPerson() {
        return read("person", person, PersonId::new);
    }

    UnionId givenParent() {
        return read("parent", parent, UnionId::new);
    }

    Area givenArea() {
        return read("area", area, Area::new);
    }

    Area givenHome() {
        return read("home", home, Area::new);
    }

    /** The person chosen so far; null if nobody is, or what was sent is no identifier. */
    @Nullable
    PersonId chosen() {
        try {
            return person == null || person.isBlank() ? null : new PersonId(person);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** A choice of a list, in which none is a choice too. */
    static @Nullable Area areaOrNone(String field, @Nullable String typed) {
        return typed == null || typed.isBlank() ? null : read(field, typed, Area::new);
    }

    /** A role and where it is held, written as one choice. */
    record Held(Role role, Area area) {

        static Held read(String written) {
            int at = written.indexOf('@');
            return new Held(Role.valueOf(written.substring(0, Math.max(0, at))), new Area(written.substring(at + 1)));
        }

        String written() {
            return role + "@" + area;
        }
    }

    Held givenHeld() {
        return read("held", held, Held::read);
    }

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    static <T> T given(@Nullable T value) {
        return java.util.Objects.requireNonNull(value);
    }

    private static <T> T read(String field, @Nullable String typed, Function<String, T> reading) {
        try {
            return reading.apply(text(typed));
        } catch (IllegalArgumentException e) {
            throw new BadRequest("INVALID", field);
        }
    }
}
