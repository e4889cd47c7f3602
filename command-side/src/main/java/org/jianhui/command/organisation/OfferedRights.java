package org.jianhui.command.organisation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jianhui.kernel.act.Command;
import org.jianhui.kernel.id.AccountId;
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
    private final ActClock clock;

    OfferedRights(List<CommandRights> tables, RoleFacts roles, ActClock clock) {
        tables.forEach(table -> rights.putAll(table.entries()));
        this.roles = roles;
        this.clock = clock;
    }

    @Override
    public boolean open(AccountId account, Class<? extends Command> command, @Nullable Parties parties) {
        if (!roles.inForce(account)) {
            return false;
        }
        LocalDate today = LocalDate.ofInstant(clock.now(), Zone.SHANGHAI);
        List<HeldRole> held = roles.of(account, today);
        return rights.getOrDefault(command, List.of()).stream()
                .anyMatch(way ->
                        standings(way, parties).stream().anyMatch(standing -> roles.held(held, way, standing, today)));
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
