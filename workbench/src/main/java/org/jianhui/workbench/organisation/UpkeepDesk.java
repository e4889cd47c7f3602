package org.jianhui.workbench.organisation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jianhui.kernel.act.Acts;
import org.jianhui.kernel.act.Forbidden;
import org.jianhui.kernel.act.NotFound;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.act.rule.RoleIsHeld;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.PostId;
import org.jianhui.kernel.organisation.Area;
import org.jianhui.kernel.organisation.HeldRole;
import org.jianhui.kernel.organisation.PostKind;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.kernel.organisation.UnionLevel;
import org.jianhui.query.organisation.Unit;
import org.jianhui.workbench.api.Caller;
import org.jianhui.workbench.organisation.UpkeepForm.Held;
import org.jianhui.workbench.web.Forms;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.ui.ModelMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;

/** The one page on which a change is made: its form, the choices it offers, and the answer to its post. */
final class UpkeepDesk {

    static final String PAGE = "organisation/upkeep";

    static final int MOST_OFFERED = 50;

    /** A day on which everything entered stands that has not been closed, what begins later included. */
    private static final LocalDate IN_THE_END = LocalDate.of(9999, 1, 1);

    private final OrganisationDesk desk;
    private final MessageSource texts;
    private final Forms forms;

    UpkeepDesk(OrganisationDesk desk, MessageSource texts, Forms forms) {
        this.desk = desk;
        this.texts = texts;
        this.forms = forms;
    }

    /**
     * What a page is about.
     *
     * @param action where its form is sent
     * @param back where the way back leads
     * @param subject what is changed, in words; empty where something new is entered
     * @param options the choices of this page, beside those that are the same on every page
     */
    record Page(Upkeep change, String action, String back, String subject, Map<String, Map<String, String>> options) {}

    /**
     * Whom a page offers for choice.
     *
     * @param name a part of the name, pinyin or initials; null or blank for the first in the list
     */
    record Seeking(@Nullable String name, @Nullable SeenAt seenAt) {

        static final Seeking ANYBODY = new Seeking(null, null);
    }

    String show(Page page, UpkeepForm form, ModelMap model, Caller caller) {
        return show(page, form, Seeking.ANYBODY, model, caller);
    }

    String show(Page page, UpkeepForm form, Seeking seeking, ModelMap model, Caller caller) {
        requireAdministrator(caller);
        model.addAttribute("form", form);
        fill(model, page, form, seeking, caller);
        return PAGE;
    }

    /** @param next where a finished change leads; {@code {id}} is what was changed */
    ModelAndView post(Page page, UpkeepForm form, BindingResult errors, Caller caller, String next, Acts.Work work) {
        page.change().require(form, errors);
        return forms.post(caller, form.act(), errors)
                .refusedShows(PAGE, model -> fill(model, page, form, Seeking.ANYBODY, caller))
                .doneGoesTo(next, "upkeep-" + page.change().path())
                .perform(work);
    }

    /** Whether to offer changes; the authority judges each of them again. */
    static boolean mayChange(Caller caller) {
        return caller.holds(Role.ADMINISTRATOR.name());
    }

    private static void requireAdministrator(Caller caller) {
        if (!mayChange(caller)) {
            throw new Forbidden(new RoleIsHeld(false), "keeps no organisation");
        }
    }

    private void fill(ModelMap model, Page page, UpkeepForm form, Seeking seeking, Caller caller) {
        Map<String, Map<String, String>> options = new LinkedHashMap<>(choices(page.change(), caller));
        if (page.change().choosesStaff()) {
            Shown.StaffPage staff =
                    desk.staff(seeking.name(), form.chosen(), null, MOST_OFFERED, caller.account(), seeking.seenAt());
            options.put("person", byName(staff));
            model.addAttribute("sought", seeking.name());
            model.addAttribute("more", staff.next() != null);
        }
        options.putAll(page.options());
        model.addAttribute("page", page);
        model.addAttribute("fields", page.change().fields(options));
    }

    private Map<String, Map<String, String>> choices(Upkeep change, Caller caller) {
        return switch (change) {
            case ESTABLISH -> Map.of("kind", kinds(), "parent", areas(caller, false));
            case PLACE -> Map.of("parent", areas(caller, false));
            case CREATE_POST -> Map.of("postKind", named("post-kind.", PostKind.values()));
            case OPEN_ACCOUNT ->
                Map.of(
                        "home", areas(caller, true),
                        "role", named("role.", Role.values()),
                        "area", areas(caller, true));
            case GRANT -> Map.of("role", named("role.", Role.values()), "area", areas(caller, true));
            default -> Map.of();
        };
    }

    private Map<String, String> kinds() {
        Map<String, String> kinds = named("unit.", UnionLevel.TOWNSHIP_FEDERATION, UnionLevel.BASE_UNION);
        kinds.put(Unit.VILLAGE, said("unit." + Unit.VILLAGE));
        return kinds;
    }

    private Map<String, String> named(String key, Enum<?>... values) {
        Map<String, String> named = new LinkedHashMap<>();
        Arrays.stream(values).forEach(value -> named.put(value.name(), said(key + value.name())));
        return named;
    }

    private String said(String key, Object... values) {
        return String.valueOf(texts.getMessage(key, values, key, LocaleContextHolder.getLocale()));
    }

    /** Identifier to name, from above. */
    Map<String, String> areas(Caller caller, boolean villages) {
        Map<String, String> names = new LinkedHashMap<>();
        every(caller, null).stream()
                .filter(unit -> villages || !unit.kind().equals(Unit.VILLAGE))
                .forEach(unit -> names.put(unit.area().value(), unit.name()));
        return names;
    }

    private static Map<String, String> byName(Shown.StaffPage staff) {
        Map<String, String> names = new LinkedHashMap<>();
        staff.staff().stream()
                .sorted(Comparator.comparing(Shown.Staff::name))
                .forEach(each -> names.put(each.person().value(), each.name()));
        return names;
    }

    /** The roles that have not been withdrawn, for ending one; those that begin later among them. */
    Map<String, String> running(List<HeldRole> roles, Map<String, String> areas) {
        Map<String, String> running = new LinkedHashMap<>();
        roles.stream()
                .filter(held -> held.until() == null || !held.until().isBefore(held.from()))
                .forEach(held -> running.merge(
                        new Held(held.role(), held.area()).written(),
                        said("role." + held.role()) + " · "
                                + areas.getOrDefault(
                                        held.area().value(), held.area().value())
                                + " · " + days(held.from(), held.until()),
                        (one, other) -> one + ", " + other.replaceAll(".* · ", "")));
        return running;
    }

    /** The terms of a post that are not over, for ending one; those that begin later among them. */
    Map<String, String> running(List<Shown.Term> terms, PostId post) {
        Map<String, String> running = new LinkedHashMap<>();
        terms.stream()
                .filter(term -> term.post().equals(post.value()))
                .map(Shown.Term::holder)
                .forEach(held -> running.merge(
                        held.person().value(),
                        (held.name().isEmpty() ? said("organisation.erased") : held.name()) + " · "
                                + days(held.from(), held.until()),
                        (one, other) -> one + ", " + other.replaceAll(".* · ", "")));
        return running;
    }

    private String days(LocalDate from, @Nullable LocalDate until) {
        return until == null ? said("organisation.since", from) : said("organisation.from-until", from, until);
    }

    /** The terms of the unit's posts that are not over. */
    List<Shown.Term> terms(Area area, Caller caller, @Nullable SeenAt seenAt) {
        return desk.terms(area, caller.account(), seenAt);
    }

    /** A unit of today's tree, or one that begins later. */
    Shown.Unit unit(Area area, Caller caller, @Nullable SeenAt seenAt) {
        return every(caller, seenAt).stream()
                .filter(unit -> unit.area().equals(area))
                .findFirst()
                .map(desk::opened)
                .orElseThrow(() -> new NotFound("UNKNOWN", "no such organisation"));
    }

    /** The unit that has the post. */
    Unit unitOf(PostId post, Caller caller) {
        return every(caller, null).stream()
                .filter(unit ->
                        unit.posts().stream().anyMatch(each -> each.post().equals(post)))
                .findFirst()
                .orElseThrow(() -> new NotFound("UNKNOWN", "no such post"));
    }

    private List<Unit> every(Caller caller, @Nullable SeenAt seenAt) {
        AccountId reader = caller.account();
        List<Unit> today = desk.units(null, reader, seenAt);
        Set<Area> known = today.stream().map(Unit::area).collect(Collectors.toSet());
        return Stream.concat(
                        today.stream(),
                        desk.units(IN_THE_END, reader, seenAt).stream().filter(unit -> !known.contains(unit.area())))
                .toList();
    }
}
