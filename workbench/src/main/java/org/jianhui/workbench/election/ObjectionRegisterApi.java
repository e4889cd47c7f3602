package org.jianhui.workbench.election;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jianhui.kernel.act.Conflict;
import org.jianhui.kernel.document.PaperFormat;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.query.election.ElectionCasePage;
import org.jianhui.workbench.api.AsOf;
import org.jianhui.workbench.api.Caller;
import org.jianhui.workbench.api.LookBack;
import org.jianhui.workbench.document.ObjectionRegisters;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The register of objections with who objected, for whoever receives them, over REST and from the case's page. */
@RestController
@Tag(name = "papers")
class ObjectionRegisterApi {

    private final CaseReading reading;
    private final ObjectionRegisters registers;

    ObjectionRegisterApi(CaseReading reading, ObjectionRegisters registers) {
        this.reading = reading;
        this.registers = registers;
    }

    @GetMapping({
        "/api/elections/{election}/objection-registers/{round}.{format}",
        "/elections/{election}/objection-registers/{round}.{format}"
    })
    @Operation(
            summary = "The register of objections to a notice with who objected and with which words, for the superior"
                    + " and the inspector: pdf or docx; now, or as known at asOf; nothing is kept of it, and reading it is"
                    + " recorded")
    ResponseEntity<byte[]> inFull(
            @PathVariable ElectionId election,
            @PathVariable int round,
            @PathVariable PaperFormat format,
            @RequestParam(required = false) @Nullable AsOf asOf,
            Caller caller) {
        ElectionCasePage page = reading.find(election, null, caller.account(), null);
        if (!reading.receivesObjections(page, caller.account())) {
            throw new Conflict("REGISTER_WITHHELD", "who objected is not known to this reader");
        }
        return registers.inFull(election, round, format, LookBack.moment(asOf), caller.account());
    }
}
