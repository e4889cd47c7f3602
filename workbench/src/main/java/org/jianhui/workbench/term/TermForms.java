package org.jianhui.workbench.term;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.TermId;
import org.jianhui.kernel.term.Filling;
import org.jianhui.kernel.term.FillingVote;
import org.jianhui.kernel.time.ActClock;
import org.jianhui.kernel.time.Zone;
import org.jianhui.query.term.RoundLine;
import org.jianhui.query.term.SeatLine;
import org.jianhui.query.term.TermCasePage;
import org.jianhui.query.term.TermView;
import org.jianhui.workbench.api.BadRequest;
import org.jianhui.workbench.api.Caller;
import org.jianhui.workbench.roll.MemberRoll;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.ui.ModelMap;

/** What every form of a term shows beside its fields: the term, the choices, the seats by name and office. */
final class TermForms {

    private final TermReading reading;
    private final MessageSource messages;
    private final ActClock clock;

    TermForms(TermReading reading, MessageSource messages, ActClock clock) {
        this.reading = reading;
        this.messages = messages;
        this.clock = clock;
    }

    /** Reads the term; the reader's rights are checked there. */
    TermView view(TermId term, Caller caller) {
        return reading.find(term, null, caller.account(), null).term();
    }

    void fill(ModelMap model, TermId term, Caller caller) {
        model.addAttribute("id", term);
        model.addAttribute("view", view(term, caller));
    }

    /** Fills in the seats that may be chosen too: {@code seats}, key and words. */
    void fill(ModelMap model, TermId term, Caller caller, Function<HeldSeats, List<SeatLine>> which) {
        TermView view = view(term, caller);
        List<SeatLine> meant = which.apply(new HeldSeats(view, today()));
        Map<String, String> options = new LinkedHashMap<>();
        seats(term, caller).stream()
                .filter(each -> meant.contains(each.seat()))
                .forEach(each -> options.put(each.key(), words(each)));
        model.addAttribute("id", term);
        model.addAttribute("view", view);
        model.addAttribute("seats", options);
    }

    /**
     * The seat that a form names, whether it is still held or not.
     *
     * @throws BadRequest {@code INVALID} for what was never offered
     */
    NamedSeat seat(TermId term, String key, Caller caller) {
        return seats(term, caller).stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new BadRequest("INVALID", "person"));
    }

    /** Somebody's name in clear; empty if it is nowhere on record. */
    String name(NamedSeat seat) {
        return reading.opener().text(seat.name());
    }

    /** Who bears this name in office or stood in a round already: the same person; null for nobody. */
    @Nullable
    PersonId seated(TermId term, String name, Caller caller) {
        String typed = name.strip();
        return Stream.concat(
                        seats(term, caller).stream()
                                .filter(each ->
                                        each.name() != null && reading.opener().says(each.name(), typed))
                                .map(each -> each.seat().person()),
                        view(term, caller).voted().stream()
                                .flatMap(round -> round.votes().stream())
                                .filter(each -> reading.opener().says(each.name(), typed))
                                .map(FillingVote::person))
                .findFirst()
                .orElse(null);
    }

    /** A filling as the last round has voted, where one waits for its approval; else with today's day alone. */
    TermForm.FillingOf filling(TermId term, Caller caller) {
        return ElectedInRound.waiting(view(term, caller), today())
                .map(elected -> filling(elected, term, caller))
                .orElseGet(
                        () -> new TermForm.FillingOf(null, null, "", "", today(), null, null, null, "", today(), null));
    }

    private TermForm.FillingOf filling(ElectedInRound elected, TermId term, Caller caller) {
        RoundLine round = elected.round();
        String seat = new HeldSeats(view(term, caller), today())
                .all().stream()
                        .filter(each -> each.person().equals(elected.person()))
                        .map(each -> new NamedSeat(each, null).key())
                        .findFirst()
                        .orElse("");
        String name = roll(term, caller)
                .of(elected.person())
                .map(MemberRoll.Member::label)
                .orElseGet(() -> reading.opener().text(elected.vote().name()));
        return new TermForm.FillingOf(
                round.office(),
                Filling.BY_ELECTION,
                seat,
                seat.isEmpty() ? name : "",
                round.heldOn(),
                round.due(),
                round.present(),
                elected.vote().votesFor(),
                "",
                today(),
                null);
    }

    MemberRoll roll(TermId term, Caller caller) {
        return reading.roll(view(term, caller), caller.account());
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.now(), Zone.SHANGHAI);
    }

    /** The values of an enumeration for a choice, in words: {@code choice.<Enum>.<VALUE>}. */
    <E extends Enum<E>> Map<String, String> choices(Class<E> type) {
        return choices(List.of(type.getEnumConstants()));
    }

    /** Some of them. */
    <E extends Enum<E>> Map<String, String> choices(Collection<E> values) {
        Map<String, String> options = new LinkedHashMap<>();
        values.forEach(value -> options.put(value.name(), words(value)));
        return options;
    }

    private List<NamedSeat> seats(TermId term, Caller caller) {
        TermCasePage page = reading.find(term, null, caller.account(), null);
        return NamedSeat.of(page.term(), reading.names(page, caller.account()));
    }

    private String words(NamedSeat each) {
        String name = each.name() == null ? said("term.seat.unnamed") : name(each);
        return said("term.seat.choice", name, words(each.seat().office()));
    }

    private <E extends Enum<E>> String words(E value) {
        return said("choice." + value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    private String said(String key, Object... parts) {
        return messages.getMessage(key, parts, LocaleContextHolder.getLocale());
    }
}
