package org.jianhui.command.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.act.Actor;
import org.jianhui.kernel.act.Command;
import org.jianhui.kernel.act.Forbidden;
import org.jianhui.kernel.act.NotFound;
import org.jianhui.kernel.act.rule.AccountIsInForce;
import org.jianhui.kernel.act.rule.RightIsListed;
import org.jianhui.kernel.act.rule.RoleIsHeld;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.organisation.Area;
import org.jianhui.kernel.organisation.Authority;
import org.jianhui.kernel.organisation.CommandRight;
import org.jianhui.kernel.organisation.CommandRight.Kind;
import org.jianhui.kernel.organisation.CommandRight.Standing;
import org.jianhui.kernel.organisation.CommandRights;
import org.jianhui.kernel.organisation.HeldRole;
import org.jianhui.kernel.organisation.Offers.Side;
import org.jianhui.kernel.organisation.ReadRight;
import org.jianhui.kernel.time.ActClock;
import org.jianhui.kernel.time.Zone;
import org.jspecify.annotations.Nullable;

/** Judges by the tables of rights and the registers. Whatever is not listed is refused; a failure of the check refuses too. */
final class OrganisationAuthority implements Authority {

    private final Map<Class<? extends Command>, List<CommandRight>> rights = new HashMap<>();
    private final RoleFacts roles;
    private final Duties duties;
    private final CommitteeRegister committees;
    private final ActClock clock;

    OrganisationAuthority(
            List<CommandRights> tables, RoleFacts roles, Duties duties, CommitteeRegister committees, ActClock clock) {
        tables.forEach(table -> rights.putAll(table.entries()));
        this.roles = roles;
        this.duties = duties;
        this.committees = committees;
        this.clock = clock;
    }

    @Override
    public void toAct(Act act, Command command) {
        verified(act, command, false);
    }

    /**
     * As {@link #toAct(Act, Command)}, for a command that is about to be decided: notes on which side of a case the actor now
     * stands.
     *
     * @param follows whether the command was sent by what another command caused
     */
    void admit(Act act, Command command, boolean follows) {
        verified(act, command, follows).note();
    }

    private Verdict verified(Act act, Command command, boolean follows) {
        List<CommandRight> ways = rights.getOrDefault(command.getClass(), List.of());
        if (ways.isEmpty()) {
            throw new Forbidden(new RightIsListed(false), "no right listed for this command");
        }
        boolean system = act.actor().isSystem();
        if (ways.stream().anyMatch(way -> way.kind() == Kind.SYSTEM) && (system || follows)) {
            return Verdict.NOTHING_TO_NOTE;
        }
        if (system) {
            bySetup(act, ways);
            return Verdict.NOTHING_TO_NOTE;
        }
        return byPerson(act, command, ways);
    }

    /** What remains to be noted once the command is admitted. */
    private interface Verdict {

        Verdict NOTHING_TO_NOTE = () -> {};

        void note();
    }

    private static void bySetup(Act act, List<CommandRight> ways) {
        boolean setup = act.actor().equals(Actor.SETUP) && ways.stream().anyMatch(way -> way.kind() == Kind.ENTER);
        if (!setup) {
            throw new Forbidden(new RoleIsHeld(false), "not a command of the system");
        }
    }

    private Verdict byPerson(Act act, Command command, List<CommandRight> ways) {
        PersonId person = personOf(act);
        if (ways.stream().anyMatch(way -> way.named().apply(command).contains(person))) {
            return Verdict.NOTHING_TO_NOTE;
        }
        LocalDate day = act.receivedOnDate();
        List<HeldRole> held = roles.of(new AccountId(act.actor().account()), day);
        List<CommandRight> possible = ways.stream()
                .filter(way -> held.stream().anyMatch(role -> way.roles().contains(role.role())))
                .toList();
        if (possible.isEmpty()) {
            requireGroupStands(ways, command, person, day);
            throw new Forbidden(new RoleIsHeld(false), "holds no role for this command");
        }
        List<Standing> tried = new ArrayList<>();
        for (CommandRight way : possible) {
            for (Standing standing : standings(way, command)) {
                if (entitled(act, way, standing, held)) {
                    return free(act, way, standing.own(), person);
                }
                tried.add(standing);
            }
        }
        requireGroupStands(ways, command, person, day);
        if (tried.stream().anyMatch(standing -> roles.mayKnow(held, standing, day))) {
            throw new Forbidden(new RoleIsHeld(false), "holds no role for this command here");
        }
        throw new NotFound("UNKNOWN", "nothing here that this account may know of");
    }

    /** Who may not act, because the group is dissolved for which they acted, is told so by its clause. */
    private void requireGroupStands(List<CommandRight> ways, Command command, PersonId person, LocalDate day) {
        for (CommandRight way : ways) {
            @Nullable
            Standing standing = way.kind() == Kind.FOR_GROUP ? way.standing().apply(command) : null;
            if (standing != null && standing.own() != null) {
                committees.requireGroupStands(person, standing.own(), day);
            }
        }
    }

    private List<Standing> standings(CommandRight way, Command command) {
        @Nullable Standing standing = way.standing().apply(command);
        return standing == null ? List.of() : roles.standings(way.kind(), standing);
    }

    private PersonId personOf(Act act) {
        PersonId person = act.actor().person();
        if (person == null || !roles.inForce(new AccountId(act.actor().account()), person)) {
            throw new Forbidden(new AccountIsInForce(false), "the account is not in force, or is another person's");
        }
        return person;
    }

    private boolean entitled(Act act, CommandRight way, Standing standing, List<HeldRole> held) {
        LocalDate entered = act.receivedOnDate();
        if (!roles.held(held, way, standing, entered)) {
            return false;
        }
        LocalDate signed = act.actedOnDate();
        return way.kind() != Kind.SIGN_REPLY
                || signed.equals(entered)
                || roles.held(roles.of(new AccountId(act.actor().account()), signed), way, standing, signed);
    }

    private Verdict free(Act act, CommandRight way, @Nullable UnionId own, PersonId person) {
        @Nullable Side side = way.kind().side();
        if (own == null || side == null) {
            return Verdict.NOTHING_TO_NOTE;
        }
        return switch (side) {
            case UNION -> {
                duties.requireFreeForGroup(person, own);
                yield () -> duties.noteForGroup(act, person, own);
            }
            case SUPERIOR -> {
                duties.requireFreeForSuperior(person, own, act.receivedOnDate());
                yield () -> duties.noteForSuperior(act, person, own);
            }
        };
    }

    @Override
    public void toRead(AccountId account, ReadRight right, @Nullable UnionId union) {
        if (right == ReadRight.PUBLIC) {
            return;
        }
        LocalDate today = today();
        if (!roles.inForce(account)) {
            throw new Forbidden(new AccountIsInForce(false), "the account is not in force");
        }
        if (right.anyAccount()) {
            return;
        }
        Set<Area> areas = roles.areasBelow(roles.of(account, today), right.roles(), today);
        if (areas.isEmpty()) {
            throw new Forbidden(new RoleIsHeld(false), "holds this right nowhere");
        }
        if (union != null && !areas.contains(Area.of(union))) {
            throw new NotFound("UNKNOWN", "nothing here that this account may know of");
        }
    }

    @Override
    public Set<UnionId> readable(AccountId account, ReadRight right) {
        return readableAreas(account, right).stream()
                .map(Area::union)
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Set<Area> readableAreas(AccountId account, ReadRight right) {
        LocalDate today = today();
        if (!roles.inForce(account)) {
            return Set.of();
        }
        return right.anyAccount()
                ? roles.allAreas(today)
                : roles.areasBelow(roles.of(account, today), right.roles(), today);
    }

    @Override
    public List<HeldRole> rolesOf(AccountId account, Instant at) {
        return roles.inForce(account) ? roles.of(account, LocalDate.ofInstant(at, Zone.SHANGHAI)) : List.of();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.now(), Zone.SHANGHAI);
    }
}
