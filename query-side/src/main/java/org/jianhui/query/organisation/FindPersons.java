package org.jianhui.query.organisation;

import java.util.List;
import java.util.Set;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.organisation.ReadRight;
import org.jianhui.query.projection.AsOf;
import org.jianhui.query.projection.Query;
import org.jianhui.query.projection.ReadScope;
import org.jspecify.annotations.Nullable;

/** The recorded persons of the villages the reader may read, in a stable order.
 *
 * @param village only of this one; null for all
 * @param among only these, as found by {@code PersonalData.find}; null for all
 * @param after the last person of the page before; null for the first page
 * @param limit 1 to 200
 * @param asOf leaves out who was recorded later; null for nobody
 */
public record FindPersons(
        @Nullable VillageId village,
        @Nullable List<PersonId> among,
        @Nullable PersonId after,
        int limit,
        @Nullable AsOf asOf)
        implements Query<FindPersons.Page> {

    /** @param next what to give as {@code after} for the next page; null at the end */
    public record Page(List<PersonLine> persons, @Nullable PersonId next) {}

    public FindPersons {
        if (limit < 1 || limit > 200) {
            throw new IllegalArgumentException("a page has 1 to 200 rows");
        }
    }

    @Override
    public Class<Page> answer() {
        return Page.class;
    }

    @Override
    public ReadRight right() {
        return ReadRight.PERSON;
    }

    @Override
    public ReadScope scope() {
        return ReadScope.anywhere();
    }

    @Override
    public Set<String> reads() {
        return Set.of(PersonProjection.NAME);
    }
}
