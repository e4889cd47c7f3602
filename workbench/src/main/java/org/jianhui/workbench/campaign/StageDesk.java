package org.jianhui.workbench.campaign;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.act.Acts;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.campaign.Stage;
import org.jianhui.kernel.campaign.StageCommand.CloseFoundingStage;
import org.jianhui.kernel.campaign.StageParameters;
import org.jianhui.kernel.id.StageClosingId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.organisation.Area;
import org.jianhui.kernel.organisation.Authority;
import org.jianhui.kernel.organisation.ReadRight;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.kernel.rule.RuleBook;
import org.jianhui.kernel.time.ActClock;
import org.jianhui.kernel.time.Zone;
import org.jianhui.query.campaign.ClosedStage;
import org.jianhui.query.campaign.FindClosedStages;
import org.jianhui.query.membership.realname.FindRealNameSums;
import org.jianhui.query.projection.AsOf;
import org.jianhui.query.projection.Queries;
import org.jianhui.workbench.api.BadRequest;
import org.jianhui.workbench.api.Caller;
import org.jspecify.annotations.Nullable;

/** Puts together how far stage 2 is in each union, and ends it. */
final class StageDesk {

    private static final Set<Role> COMMITTEES = Set.of(Role.PREPARATORY_GROUP, Role.UNION_COMMITTEE);

    private final Queries queries;
    private final RuleBook book;
    private final ActClock clock;
    private final Authority authority;

    StageDesk(Queries queries, RuleBook book, ActClock clock, Authority authority) {
        this.queries = queries;
        this.book = book;
        this.clock = clock;
        this.authority = authority;
    }

    /** Only unions that the caller reads as a whole: of a village alone nothing can be said. */
    ShownStages stages(@Nullable AsOf asOf, Caller caller, @Nullable SeenAt seenAt) {
        Stage stage = stage(LocalDate.ofInstant(clock.now(), Zone.SHANGHAI));
        Map<UnionId, ClosedStage> closed =
                queries.ask(new FindClosedStages(asOf), caller.account(), seenAt).stages().stream()
                        .filter(each -> each.year() == stage.from().getYear())
                        .collect(Collectors.toMap(ClosedStage::union, Function.identity()));
        Set<Area> whole = authority.readableAreas(caller.account(), ReadRight.MEMBER);
        Map<String, int[]> counts = new TreeMap<>();
        queries.ask(new FindRealNameSums(asOf), caller.account(), seenAt).lines().stream()
                .filter(line -> whole.contains(Area.of(line.union())))
                .forEach(line -> {
                    int[] sum = counts.computeIfAbsent(line.union().value(), each -> new int[2]);
                    sum[0] += line.members();
                    sum[1] += line.members() - line.entered();
                });
        closed.keySet().forEach(union -> counts.putIfAbsent(union.value(), new int[2]));
        return new ShownStages(
                stage.from(),
                stage.to(),
                counts.entrySet().stream()
                        .map(each -> shown(
                                new UnionId(each.getKey()),
                                each.getValue(),
                                closed.get(new UnionId(each.getKey())),
                                asOf,
                                caller))
                        .toList());
    }

    private ShownStage shown(
            UnionId union, int[] counts, @Nullable ClosedStage closed, @Nullable AsOf asOf, Caller caller) {
        return new ShownStage(
                union,
                counts[0],
                counts[1],
                closed == null ? null : new ShownStage.Closed(closed.on(), closed.members(), closed.late()),
                asOf == null
                        && closed == null
                        && counts[1] == 0
                        && authority.holds(caller.account(), COMMITTEES, union, clock.now()));
    }

    /**
     * Of the plan in force on the day of the act.
     *
     * @throws BadRequest if no union is called so
     */
    Acts.Work close(StageEnd typed, Act act) {
        UnionId union = Objects.requireNonNull(typed.union());
        Stage stage = stage(act.actedOnDate());
        return sender -> {
            StageClosingId closing = closing(stage, union);
            sender.send(new CloseFoundingStage(closing, union));
            return closing.value();
        };
    }

    private static StageClosingId closing(Stage stage, UnionId union) {
        try {
            return StageClosingId.of(stage.from().getYear(), stage.number(), union);
        } catch (IllegalArgumentException tooLong) {
            throw new BadRequest("INVALID", "union");
        }
    }

    private Stage stage(LocalDate day) {
        return book.editionOn(day).parameters(StageParameters.class).founding();
    }
}
