package org.jianhui.workbench.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jianhui.kernel.act.NotFound;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.Id;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.organisation.Area;
import org.jianhui.kernel.time.Zone;
import org.jianhui.query.organisation.FindAreaNames;
import org.jianhui.query.organisation.FindOrganisation;
import org.jianhui.query.organisation.Unit;
import org.jianhui.query.projection.Queries;
import org.jianhui.workbench.api.AsOf;
import org.jianhui.workbench.web.SpokenInPages;
import org.jspecify.annotations.Nullable;

/** Says the names of unions and villages; in templates {@code @areas}. */
public final class AreaNames implements SpokenInPages {

    private final Queries queries;

    AreaNames(Queries queries) {
        this.queries = queries;
    }

    public String of(@Nullable Id area) {
        return on(null, area);
    }

    /** As it was called on a day; today if that is null. */
    public String on(@Nullable LocalDate day, @Nullable Id area) {
        return area == null ? "" : queries.ask(new FindAreaNames(day), null).of(area);
    }

    /** As it was called at a moment of the past; today if that is null. */
    public String at(@Nullable Instant moment, @Nullable Id area) {
        return on(moment == null ? null : LocalDate.ofInstant(moment, Zone.SHANGHAI), area);
    }

    /** All names on the day of a moment, by identifier; on today's for the present, and for the place of an event. */
    Map<String, String> known(@Nullable AsOf moment) {
        LocalDate day = moment instanceof AsOf.At at ? LocalDate.ofInstant(at.instant(), Zone.SHANGHAI) : null;
        return queries.ask(new FindAreaNames(day), null).names();
    }

    /** All names, by identifier. */
    Map<String, String> all() {
        return queries.ask(new FindAreaNames(null), null).names();
    }

    /** All units of today's tree, from above. */
    public List<Unit> units(AccountId reader) {
        return queries.ask(new FindOrganisation(null), reader).units();
    }

    /** The villages for a choice: identifier to name, in the order of the tree. */
    public Map<String, String> villages(AccountId reader) {
        Map<String, String> villages = new TreeMap<>();
        units(reader).stream()
                .filter(unit -> unit.kind().equals(Unit.VILLAGE))
                .forEach(unit -> villages.put(unit.area().value(), unit.name()));
        return villages;
    }

    /** The villages among these areas, identifier to name. */
    public Map<String, String> villagesAmong(Collection<Area> among) {
        Map<String, String> villages = new TreeMap<>();
        among.stream()
                .map(Area::village)
                .flatMap(Optional::stream)
                .forEach(each -> villages.put(each.value(), of(each)));
        return villages;
    }

    /**
     * The union directly above.
     *
     * @throws NotFound if there is none
     */
    public UnionId above(UnionId union, AccountId reader) {
        @Nullable UnionId above = unionAbove(union, reader);
        if (above == null) {
            throw new NotFound("UNION_UNKNOWN", "no union above");
        }
        return above;
    }

    /** The union directly above; null if there is none. */
    public @Nullable UnionId unionAbove(UnionId union, AccountId reader) {
        return units(reader).stream()
                .filter(unit -> unit.area().equals(Area.of(union)))
                .findFirst()
                .map(Unit::parent)
                .flatMap(Area::union)
                .orElse(null);
    }
}
