package org.jianhui.workbench.membership;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.membership.JoiningTexts;
import org.jianhui.kernel.organisation.Area;
import org.jianhui.kernel.organisation.Authority;
import org.jianhui.kernel.organisation.HeldRole;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.kernel.time.ActClock;
import org.jianhui.kernel.time.Zone;
import org.jianhui.workbench.api.BadRequest;
import org.jianhui.workbench.api.Caller;
import org.jianhui.workbench.organisation.AreaNames;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/** What the forms let a person choose from, by who fills them in. */
public final class MembershipChoices {

    private final AreaNames areas;
    private final Authority authority;
    private final ActClock clock;
    private final MessageSource messages;

    MembershipChoices(AreaNames areas, Authority authority, ActClock clock, MessageSource messages) {
        this.areas = areas;
        this.authority = authority;
        this.clock = clock;
        this.messages = messages;
    }

    /** The villages whose people the caller may enter: a cadre its own, the group those of the township. */
    Map<String, String> villages(Caller caller) {
        Map<String, String> own = ownVillages(caller);
        return own.isEmpty() || caller.actsForUnion() ? areas.villages(caller.account()) : own;
    }

    /** The villages whose dedicated cadre the caller is. */
    public Map<String, String> ownVillages(Caller caller) {
        return held(caller, Role.VILLAGE_CADRE::equals);
    }

    /** The unions the caller may enter applications for. */
    Map<String, String> unions(Caller caller) {
        Map<String, String> own = ownUnions(caller);
        if (!own.isEmpty()) {
            return own;
        }
        Map<String, String> found = new TreeMap<>();
        areas.units(caller.account()).stream()
                .filter(unit -> unit.kind().equals("BASE_UNION"))
                .forEach(unit -> found.put(unit.area().value(), unit.name()));
        return found;
    }

    /** Whose list an application belongs to if the registered residence lies outside. */
    VillageId list(Caller caller) {
        return villages(caller).keySet().stream()
                .findFirst()
                .map(VillageId::new)
                .orElseThrow(() -> new BadRequest("NOT_NULL", "village"));
    }

    /** The values of an enumeration with their words. */
    public <E extends Enum<E>> Map<String, String> of(Class<E> type) {
        Map<String, String> options = new LinkedHashMap<>();
        Arrays.stream(type.getEnumConstants())
                .forEach(value -> options.put(
                        value.name(),
                        String.valueOf(messages.getMessage(
                                "choice." + type.getSimpleName() + "." + value.name(), null, value.name(), locale()))));
        return options;
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.now(), Zone.SHANGHAI);
    }

    /** The texts put before a person today. */
    JoiningTexts texts() {
        return JoiningTexts.on(today());
    }

    /** The consent texts in the reader's language, by purpose. */
    Map<String, String> consents() {
        boolean chinese = !Locale.ENGLISH.getLanguage().equals(locale().getLanguage());
        Map<String, String> found = new LinkedHashMap<>();
        texts().inOrder()
                .forEach((purpose, text) -> found.put(purpose.name(), chinese ? text.chinese() : text.english()));
        return found;
    }

    /** Whether the caller acts for that union today; for showing only, never instead of the authority. */
    public boolean actsFor(UnionId union, Caller caller) {
        return ownUnions(caller).containsKey(union.value());
    }

    /** The unions for which the caller acts today, by their names. */
    public Map<String, String> ownUnions(Caller caller) {
        return held(caller, Role::actsForUnion);
    }

    private Map<String, String> held(Caller caller, Predicate<Role> role) {
        List<HeldRole> roles = authority.rolesOf(caller.account(), clock.now());
        Map<String, String> found = new TreeMap<>();
        roles.stream()
                .filter(each -> role.test(each.role()) && each.heldOn(today()))
                .map(HeldRole::area)
                .map(Area::value)
                .forEach(area -> found.put(area, areas.of(new Area(area))));
        return found;
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
