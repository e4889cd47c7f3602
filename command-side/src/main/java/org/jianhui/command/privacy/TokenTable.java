package org.jianhui.command.privacy;

import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.privacy.PersonIndex;
import org.jianhui.kernel.privacy.PersonalField;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The keyed tokens by which persons are found, beside their keys and never in an event. */
final class TokenTable {

    private final JdbcTemplate batch;
    private final JdbcClient sql;

    TokenTable(DataSource database) {
        this.batch = new JdbcTemplate(database);
        this.sql = JdbcClient.create(batch);
    }

    /**
     * Takes the ID number for this person, waiting for a transaction that is taking the same.
     *
     * @return the person who has it, if it is another
     */
    Optional<PersonId> take(PersonId person, PersonIndex index) {
        String field = PersonalField.ID_NUMBER.id();
        sql.sql("INSERT INTO vault.unique_token (field, token, person) VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
                .params(field, index.idNumber(), person.value())
                .update();
        PersonId holder = sql.sql("SELECT person FROM vault.unique_token WHERE field = ? AND token = ?")
                .params(field, index.idNumber())
                .query((row, n) -> new PersonId(row.getString(1)))
                .single();
        if (!holder.equals(person)) {
            return Optional.of(holder);
        }
        batch.batchUpdate(
                "INSERT INTO vault.search_token (token, person) VALUES (?, ?) ON CONFLICT DO NOTHING",
                index.search().stream()
                        .map(token -> new Object[] {token, person.value()})
                        .toList());
        return Optional.empty();
    }

    List<PersonId> find(String token) {
        return sql.sql("SELECT person FROM vault.search_token WHERE token = ? ORDER BY person LIMIT 500")
                .param(token)
                .query((row, n) -> new PersonId(row.getString(1)))
                .list();
    }

    void remove(PersonId person) {
        sql.sql("DELETE FROM vault.search_token WHERE person = ?")
                .param(person.value())
                .update();
        sql.sql("DELETE FROM vault.unique_token WHERE person = ?")
                .param(person.value())
                .update();
    }
}
