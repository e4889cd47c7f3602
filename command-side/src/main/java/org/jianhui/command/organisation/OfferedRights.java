package org.jianhui.command.organisation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jianhui.kernel.act.Command;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.organisation.Area;
import org.jianhui.kernel.organisation.CommandRight;
import org.jianhui.kernel.organisation.CommandRight.Standing;
import org.jianhui.kernel.organisation.CommandRights;
import org.jianhui.kernel.organisation.HeldRole;
import org.jianhui.kernel.organisation.Offers;
import org.jianhui.kernel.organisation.Parties;
import org.jianhui.kernel.time.ActClock;
import org.jianhui.kernel.time.Zone;
import org.jspecify.annotations.Nullable;

/** Judges what may be offered by the tables of rights and the registers, as {@link OrganisationAuthority} judges the act. */
final class OfferedRights implements Offers {

    private static final Standing ANYWHERE = new Standing(null, null);

    private final Map<Class<? extends Command>, List<CommandRight>> rights = new HashMap<>();
    private final RoleFacts roles;
    private final OrganisationFacts tree;
    private final Duties duties;
    private final ActClock clock;

    OfferedRights(List<CommandRights> tables, RoleFacts roles, OrganisationFacts tree, Duties duties, ActClock clock) {
        tables.forEach(table -> rights.putAll(table.entries()));
        this.roles = roles;
        this.tree = tree;
        this.duties = duties;
        this.clock = clock;
    }

    @Override
    public Judgement judge(AccountId account, Class<? extends Command> command, @Nullable Parties parties) {
        LocalDate today = today();
        List<HeldRole> held = roles.inForce(account) ? roles.of(account, today) : List.of();
        for (CommandRight way : rights.getOrDefault(command, List.of())) {
            if (standings(way, parties).stream().anyMatch(standing -> roles.held(held, way, standing, today))) {
                @Nullable Side side = way.kind().side();
                boolean free = parties == null || side == null || !bothSides(account, side, parties.own());
                return free ? Judgement.OPEN : Judgement.BOTH_SIDES;
            }
        }
        return Judgement.NO_ROLE;
    }

    @Override
    public boolean bothSides(AccountId account, Side side, UnionId own) {
        return tree.find(account)
                .filter(found -> duties.conflicted(found.person(), own, side, today()))
                .isPresent();
    }

    @Override
    public int freeSigners(Parties parties) {
        Standing upper = new Standing(Area.of(parties.upper()), parties.own());
        return roles.standings(CommandRight.Kind.SIGN_REPLY, upper).stream()
                .flatMap(standing -> Optional.ofNullable(standing.at()).flatMap(Area::union).stream())
                .mapToInt(replying ->
                        duties.signers(replying, parties.own(), today()).free())
                .sum();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.now(), Zone.SHANGHAI);
    }

    private List<Standing> standings(CommandRight way, @Nullable Parties parties) {
        if (parties == null) {
            return List.of(ANYWHERE);
        }
        Standing upper = new Standing(Area.of(parties.upper()), parties.own());
        return switch (way.kind()) {
            case FOR_GROUP -> List.of(new Standing(Area.of(parties.own()), parties.own()));
            case SIGN_REPLY, FOR_SUPERIOR -> roles.standings(way.kind(), upper);
            case ENTER, READ -> List.of(ANYWHERE);
            case NAMED, SYSTEM -> List.of();
        };
    }
}
