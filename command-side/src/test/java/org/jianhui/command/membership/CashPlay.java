package org.jianhui.command.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jianhui.kernel.act.Actor;
import org.jianhui.kernel.money.Money;

/**
 * The cash of a random history: handed in, counted rightly and wrongly, taken back, by anybody, twice under one key and by two at
 * once. It remembers by the answers alone where each receipt's money must be.
 */
final class CashPlay {

    private final MembershipScenario here;
    private final Random random;
    private final List<Actor> actors;
    private final List<String> story;
    private final Consumer<Paying> voided;
    private final Map<Paying, Actor> takers = new LinkedHashMap<>();
    private final Map<Paying, Actor> onHand = new LinkedHashMap<>();
    private final Map<Handing, List<Paying>> counting = new LinkedHashMap<>();
    private final Set<Paying> withUnion = new LinkedHashSet<>();
    private final Set<Paying> gone = new LinkedHashSet<>();
    private final List<Handing> handIns = new ArrayList<>();
    private long arrived;

    /** @param voided told of what is made void here */
    CashPlay(MembershipScenario here, Random random, List<Actor> actors, List<String> story, Consumer<Paying> voided) {
        this.voided = voided;
        this.here = here;
        this.random = random;
        this.actors = actors;
        this.story = story;
    }

    void taken(Paying paying, Actor by) {
        takers.put(paying, by);
        onHand.put(paying, by);
    }

    /** The receipt is void, or its money given back: never while it is counted, and void only before the union has it. */
    void closed(Paying paying, boolean asVoid) {
        boolean was = onHand.remove(paying) != null || !asVoid && withUnion.remove(paying);
        assertThat(was).as("%s in %s", asVoid, story).isTrue();
        gone.add(paying);
    }

    void step() throws Exception {
        switch (random.nextInt(7)) {
            case 0, 1 -> handIn();
            case 2 -> end(this::accept);
            case 3 -> end(this::giveBack);
            case 4 -> end(this::withdraw);
            case 5 -> voidAtOnce();
            default -> countAtOnce();
        }
    }

    /** Mostly what is on somebody's hands; sometimes what is not. */
    private void handIn() {
        Actor by = any(actors);
        List<Paying> chosen = new ArrayList<>(some(of(by, onHand)));
        switch (random.nextInt(6)) {
            case 0 -> chosen.addAll(some(List.copyOf(takers.keySet())));
            case 1, 2 -> chosen.addAll(some(of(by, takers)));
            default -> story.add("hand in what is on hand");
        }
        Handing handing = Handing.of(by, here.union, chosen.toArray(Paying[]::new));
        String key = random.nextBoolean() ? handing.id().value() : null;
        String answer = here.doing(by, key, handing.handing());
        note("hand in", answer);
        if (answer.equals(Refusal.NONE)) {
            handedIn(handing, chosen);
        }
        if (key != null && answer.equals(Refusal.NONE)) {
            assertThat(here.doing(by, key, handing.handing())).isEqualTo(Refusal.NONE);
            story.add("hand in again under one key");
        }
    }

    private void handedIn(Handing handing, List<Paying> chosen) {
        List<Paying> once = chosen.stream().distinct().toList();
        once.forEach(each -> assertThat(onHand.remove(each)).as("%s", story).isEqualTo(handing.holder()));
        counting.put(handing, once);
        handIns.add(handing);
    }

    private interface Ending {
        void of(Handing handing, Actor by);
    }

    private void end(Ending ending) {
        if (!handIns.isEmpty()) {
            Handing handing =
                    random.nextInt(4) > 0 && !counting.isEmpty() ? any(List.copyOf(counting.keySet())) : any(handIns);
            Actor by = random.nextInt(4) == 0
                    ? any(actors)
                    : random.nextInt(3) == 0 ? handing.holder() : another(handing.holder());
            ending.of(handing, by);
        }
    }

    private void accept(Handing handing, Actor by) {
        Money right = sum(handing);
        Money typed = random.nextInt(2) == 0 ? right.plus(new Money(random.nextBoolean() ? 1 : -1)) : right;
        String answer = here.doing(by, handing.accepting(typed.toString()));
        note("accept", answer);
        if (answer.equals(Refusal.NONE)) {
            assertThat(typed).isEqualTo(right);
            accepted(handing, by);
        }
    }

    private void accepted(Handing handing, Actor by) {
        assertThat(by).as("another counts").isNotEqualTo(handing.holder());
        List<Paying> its = counting.remove(handing);
        withUnion.addAll(its);
        arrived += 3000L * its.size();
    }

    private void giveBack(Handing handing, Actor by) {
        Money typed = random.nextInt(3) == 0 ? sum(handing) : sum(handing).minus(new Money(1000));
        String answer = here.doing(by, handing.returning(here.data(), typed.toString(), "不符"));
        note("return", answer);
        if (answer.equals(Refusal.NONE)) {
            back(handing);
        }
    }

    private void withdraw(Handing handing, Actor by) {
        String answer = here.doing(by, handing.withdrawing());
        note("withdraw", answer);
        if (answer.equals(Refusal.NONE)) {
            back(handing);
        }
    }

    private void back(Handing handing) {
        counting.remove(handing).forEach(each -> onHand.put(each, handing.holder()));
    }

    private void voidAtOnce() throws Exception {
        if (onHand.isEmpty()) {
            return;
        }
        Paying paying = any(List.copyOf(onHand.keySet()));
        Handing handing = Handing.of(onHand.get(paying), here.union, paying);
        Actor other = another(handing.holder());
        List<String> answers = atOnce(
                () -> here.doing(handing.holder(), handing.handing()),
                () -> here.doing(other, paying.voiding(here.data(), "错")));
        assertThat(answers).as("one of them, in %s", story).containsOnlyOnce(Refusal.NONE);
        if (answers.get(0).equals(Refusal.NONE)) {
            handedIn(handing, List.of(paying));
        } else {
            voided.accept(paying);
            closed(paying, true);
        }
    }

    private void countAtOnce() throws Exception {
        if (counting.isEmpty()) {
            return;
        }
        Handing handing = any(List.copyOf(counting.keySet()));
        Actor other = another(handing.holder());
        List<String> answers = atOnce(
                () -> here.doing(other, handing.accepting(sum(handing).toString())),
                () -> here.doing(handing.holder(), handing.withdrawing()));
        assertThat(answers).as("one of them, in %s", story).containsOnlyOnce(Refusal.NONE);
        if (answers.get(0).equals(Refusal.NONE)) {
            accepted(handing, other);
        } else {
            back(handing);
        }
    }

    /** Cash taken is on hand, being counted, with the union or gone, each yuan once; and what was counted is what arrived. */
    void holds(long seed) {
        Map<String, Long> places = new TreeMap<>();
        here.sql()
                .sql("SELECT CASE WHEN NOT r.standing THEN 'gone' WHEN c.hand_in IS NULL THEN 'hand'"
                        + " WHEN c.accepted THEN 'union' ELSE 'counting' END AS place, sum(c.fen) AS fen"
                        + " FROM register.dues_cash c JOIN register.dues_receipt r USING (receipt) GROUP BY 1")
                .query(row -> {
                    places.put(row.getString("place"), row.getLong("fen"));
                });
        assertThat(places).as("seed %d: %s", seed, story).isEqualTo(expected());
        assertThat(logged("SELECT coalesce(sum((payload::json ->> 'counted')::bigint), 0) FROM log.event"
                        + " WHERE type = 'membership.dues-hand-in-accepted'"))
                .as("seed %d: counted is what arrived", seed)
                .isEqualTo(arrived);
        assertThat(logged("SELECT count(*) - count(DISTINCT receipt) FROM (SELECT json_array_elements_text("
                        + "e.payload::json -> 'receipts') AS receipt FROM log.event e"
                        + " WHERE e.type = 'membership.dues-cash-handed-in' AND NOT EXISTS (SELECT 1 FROM log.event b"
                        + " WHERE b.stream = e.stream AND b.type IN ('membership.dues-hand-in-returned',"
                        + " 'membership.dues-hand-in-withdrawn'))) kept"))
                .as("seed %d: no receipt in two hand-ins", seed)
                .isZero();
    }

    private Map<String, Long> expected() {
        Map<String, Long> places = new TreeMap<>(Map.of(
                "hand", 3000L * onHand.size(),
                "counting",
                        3000L * counting.values().stream().mapToInt(List::size).sum(),
                "union", 3000L * withUnion.size(),
                "gone", 3000L * gone.size()));
        places.values().removeIf(fen -> fen == 0);
        return places;
    }

    private long logged(String sql) {
        return here.sql().sql(sql).query(Long.class).single();
    }

    private static Money sum(Handing handing) {
        return new Money(3000L * Set.copyOf(handing.receipts()).size());
    }

    private void note(String what, String answer) {
        story.add(what + " " + answer);
    }

    private List<String> atOnce(Supplier<String> one, Supplier<String> other) throws Exception {
        List<String> answers = AtOnce.answers(one, other);
        answers.forEach(each -> note("at once", each));
        return answers;
    }

    private Actor another(Actor than) {
        return any(actors.stream()
                .filter(each -> !each.equals(than) && !each.equals(here.cadre))
                .toList());
    }

    private List<Paying> some(List<Paying> from) {
        List<Paying> mixed = new ArrayList<>(from);
        Collections.shuffle(mixed, random);
        return mixed.stream().limit(1 + random.nextInt(3)).toList();
    }

    private static List<Paying> of(Actor by, Map<Paying, Actor> from) {
        return from.entrySet().stream()
                .filter(each -> each.getValue().equals(by))
                .map(Map.Entry::getKey)
                .toList();
    }

    private <T> T any(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
