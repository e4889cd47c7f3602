package org.jianhui.command.term;

import java.util.List;
import org.axonframework.eventhandling.EventHandler;
import org.jianhui.kernel.act.Register;
import org.jianhui.kernel.election.assembly.AssemblyForm;
import org.jianhui.kernel.election.assembly.event.AssemblyConvened;
import org.jianhui.kernel.election.assembly.event.AssemblyEnded;
import org.jianhui.kernel.election.assembly.event.RollFrozen;
import org.jianhui.kernel.id.AssemblyId;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rolls of the congresses, on which a recall and a by-election of the term are counted too. */
final class CongressRegister implements Register, Congresses {

    private final JdbcClient jdbc;

    CongressRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<PersonId> delegates(ElectionId election) {
        return jdbc.sql("SELECT d.person FROM register.term_delegate d JOIN register.term_congress c USING (assembly)"
                        + " WHERE c.election = ? ORDER BY d.person")
                .param(election.value())
                .query((row, n) -> new PersonId(row.getString(1)))
                .list();
    }

    @EventHandler
    void on(AssemblyConvened event) {
        if (event.form() == AssemblyForm.CONGRESS) {
            jdbc.sql("INSERT INTO register.term_congress (assembly, election) VALUES (?, ?)")
                    .params(event.assembly().value(), event.election().value())
                    .update();
        }
    }

    @EventHandler
    void on(RollFrozen event) {
        if (isCongress(event.assembly())) {
            forget(event.assembly());
            event.roll()
                    .forEach(person -> jdbc.sql("INSERT INTO register.term_delegate (assembly, person) VALUES (?, ?)")
                            .params(event.assembly().value(), person.value())
                            .update());
        }
    }

    /** A meeting without a result is nobody's roll. */
    @EventHandler
    void on(AssemblyEnded event) {
        forget(event.assembly());
    }

    private boolean isCongress(AssemblyId assembly) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM register.term_congress WHERE assembly = ?)")
                .param(assembly.value())
                .query(Boolean.class)
                .single();
    }

    private void forget(AssemblyId assembly) {
        jdbc.sql("DELETE FROM register.term_delegate WHERE assembly = ?")
                .param(assembly.value())
                .update();
    }
}
