package org.jianhui.kernel.organisation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jianhui.kernel.act.Command;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.organisation.CommandRight.Kind;
import org.jianhui.kernel.organisation.CommandRight.Standing;
import org.jspecify.annotations.Nullable;

/**
 * The rights of one capability, contributed as a bean: every command of its sealed vocabulary, with one or more ways to be
 * given. A command without an entry is refused at start-up by {@link Table#complete()}, and at run time by the authority.
 */
public record CommandRights(Map<Class<? extends Command>, List<CommandRight>> entries) {

    /** Starts the table of a vocabulary whose commands belong to no case. */
    public static <C extends Command> Table<C> of(Class<C> vocabulary) {
        return new Table<>(vocabulary, command -> null);
    }

    /**
     * Starts the table of a vocabulary whose commands belong to cases.
     *
     * @param parties finds the two unions of the case, from the command or from a register; null if there is no such case
     */
    public static <C extends Command> Table<C> of(Class<C> vocabulary, Function<C, @Nullable Parties> parties) {
        return new Table<>(vocabulary, parties);
    }

    /** A table being written. */
    public static final class Table<C extends Command> {

        private final Class<C> vocabulary;
        private final Function<C, @Nullable Parties> parties;
        private final Map<Class<? extends Command>, List<CommandRight>> entries = new LinkedHashMap<>();

        private Table(Class<C> vocabulary, Function<C, @Nullable Parties> parties) {
            this.vocabulary = vocabulary;
            this.parties = parties;
        }

        /** For whoever acts for the case's own union: its preparatory group, and its committee once that is in office. */
        public Table<C> forGroup(Class<? extends C> command) {
            return add(command, Kind.FOR_GROUP, Set.of(Role.PREPARATORY_GROUP, Role.UNION_COMMITTEE), this::own);
        }

        /** At the case's upper union, or at the one its replies have moved to; no conflict of duties may stand. */
        public Table<C> forSuperior(Class<? extends C> command, Role... roles) {
            return add(command, Kind.FOR_SUPERIOR, Set.of(roles), this::upper);
        }

        /**
         * Decides for the superior, at the upper union or at the one its replies have moved to: its reply, or the review
         * the reply consists of. The role must be held on {@code actedOn} too, and no conflict of duties may stand.
         *
         * @param roles the signer, if none is given
         */
        public Table<C> signsReply(Class<? extends C> command, Role... roles) {
            Set<Role> signers = roles.length == 0 ? Set.of(Role.SUPERIOR_SIGNER) : Set.of(roles);
            return add(command, Kind.SIGN_REPLY, signers, this::upper);
        }

        /** At the area the command itself names; null where that does not exist. */
        public <D extends C> Table<C> at(Class<D> command, Function<D, @Nullable Area> area, Role... roles) {
            return add(command, Kind.ENTER, Set.of(roles), given -> {
                @Nullable Area at = area.apply(command.cast(given));
                return at == null ? null : new Standing(at, null);
            });
        }

        /** Wherever the role is held: for what belongs to the whole installation. */
        public Table<C> anywhere(Class<? extends C> command, Role... roles) {
            return add(command, Kind.ENTER, Set.of(roles), given -> new Standing(null, null));
        }

        /** A note that something is read there, by whoever may read it. */
        public <D extends C> Table<C> reads(Class<D> command, Function<D, @Nullable Area> area, ReadRight right) {
            return add(command, Kind.READ, right.roles(), given -> {
                @Nullable Area at = area.apply(command.cast(given));
                return at == null ? null : new Standing(at, null);
            });
        }

        /**
         * For whoever an act of the case has named for it, and for nobody else by this way; no role is asked for.
         *
         * @param persons finds who was named, from the command or from a register
         */
        public <D extends C> Table<C> named(Class<D> command, Function<D, Collection<PersonId>> persons) {
            entries.computeIfAbsent(command, type -> new ArrayList<>())
                    .add(new CommandRight(
                            command, Kind.NAMED, Set.of(), given -> null, given -> persons.apply(command.cast(given))));
            return this;
        }

        /** Only as the consequence of another command, or of a timer. */
        public Table<C> system(Class<? extends C> command) {
            return add(command, Kind.SYSTEM, Set.of(), given -> null);
        }

        /** @throws IllegalStateException if a command of the vocabulary has no entry */
        public CommandRights complete() {
            verify(vocabulary);
            Map<Class<? extends Command>, List<CommandRight>> copy = new LinkedHashMap<>();
            entries.forEach((type, ways) -> copy.put(type, List.copyOf(ways)));
            return new CommandRights(Map.copyOf(copy));
        }

        private @Nullable Standing own(Command command) {
            @Nullable Parties found = parties.apply(vocabulary.cast(command));
            return found == null ? null : new Standing(Area.of(found.own()), found.own());
        }

        private @Nullable Standing upper(Command command) {
            @Nullable Parties found = parties.apply(vocabulary.cast(command));
            return found == null ? null : new Standing(Area.of(found.upper()), found.own());
        }

        private Table<C> add(
                Class<? extends C> command,
                Kind kind,
                Set<Role> roles,
                Function<Command, @Nullable Standing> standing) {
            if (roles.isEmpty() != (kind == Kind.SYSTEM)) {
                throw new IllegalStateException("no role listed for " + command.getName());
            }
            entries.computeIfAbsent(command, type -> new ArrayList<>())
                    .add(new CommandRight(command, kind, roles, standing, given -> List.of()));
            return this;
        }

        private void verify(Class<?> type) {
            Class<?>[] permitted = type.getPermittedSubclasses();
            if (permitted == null) {
                if (!entries.containsKey(type)) {
                    throw new IllegalStateException("no right listed for " + type.getName());
                }
                return;
            }
            for (Class<?> each : permitted) {
                verify(each);
            }
        }
    }
}
