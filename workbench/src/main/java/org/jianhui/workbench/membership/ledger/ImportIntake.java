package org.jianhui.workbench.membership.ledger;

import java.time.LocalDate;
import java.util.Optional;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.act.Acts;
import org.jianhui.kernel.act.Forbidden;
import org.jianhui.kernel.act.NotFound;
import org.jianhui.kernel.act.rule.RoleIsHeld;
import org.jianhui.kernel.digest.Sha256;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.LedgerImportId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.membership.ledger.ImportsInWork;
import org.jianhui.kernel.organisation.Area;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.kernel.rule.RuleViolated;
import org.jianhui.query.organisation.Unit;
import org.jianhui.workbench.api.BadRequest;
import org.jianhui.workbench.api.Caller;
import org.jianhui.workbench.document.ChosenFiles;
import org.jianhui.workbench.membership.MembershipChoices;
import org.jianhui.workbench.membership.ledger.ImportActs.Previewed;
import org.jianhui.workbench.organisation.AreaNames;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** Takes a file in from a page or over REST: read and judged before the act begins, stored within it. */
final class ImportIntake {

    private final ImportActs acts;
    private final ImportsInWork imports;
    private final LedgerDesk ledger;
    private final AreaNames areas;
    private final MembershipChoices choices;

    ImportIntake(
            ImportActs acts, ImportsInWork imports, LedgerDesk ledger, AreaNames areas, MembershipChoices choices) {
        this.acts = acts;
        this.imports = imports;
        this.ledger = ledger;
        this.areas = areas;
        this.choices = choices;
    }

    /**
     * What was handed in.
     *
     * @param former the import of the same file that there is already; null if there is none
     * @param work opens the import, or refuses
     */
    record Taken(@Nullable LedgerImportId former, Acts.Work work) {

        /** Of a form that is wrong before the file is looked at. */
        static final Taken NOTHING = new Taken(null, sender -> {
            throw new BadRequest("SHEET_NOT_CHOSEN", "file");
        });
    }

    Taken take(@Nullable String chosen, @Nullable MultipartFile upload, Act act, Caller caller) {
        try {
            VillageId village = LedgerActs.village(chosen);
            requireCadre(village, caller);
            if (upload == null
                    || upload.isEmpty()
                            && String.valueOf(upload.getOriginalFilename()).isEmpty()) {
                throw new BadRequest("SHEET_NOT_CHOSEN", "file");
            }
            byte[] content = ChosenFiles.content(upload);
            Optional<LedgerImportId> former = imports.importOf(village, Sha256.hex(content));
            if (former.isPresent()) {
                return new Taken(former.get(), sender -> former.get().value());
            }
            LocalDate today = choices.today();
            Previewed previewed = acts.preview(
                    village,
                    township(village, caller.account()),
                    ChosenFiles.nameOf(upload),
                    content,
                    today,
                    caller.account());
            return new Taken(null, acts.open(previewed, act));
        } catch (BadRequest | RuleViolated | Forbidden | NotFound refused) {
            return new Taken(null, sender -> {
                throw refused;
            });
        }
    }

    private void requireCadre(VillageId village, Caller caller) {
        if (!ledger.worksOn(village, caller.account())) {
            throw caller.holds(Role.VILLAGE_CADRE.name())
                    ? new NotFound("UNKNOWN", "nothing here that this account may know of")
                    : new Forbidden(new RoleIsHeld(false), "holds no role for this command");
        }
    }

    private UnionId township(VillageId village, AccountId reader) {
        return areas.units(reader).stream()
                .filter(unit -> unit.area().equals(Area.of(village)))
                .findFirst()
                .map(Unit::parent)
                .flatMap(Area::union)
                .orElseThrow(() -> new NotFound("UNKNOWN", "nothing here that this account may know of"));
    }
}
