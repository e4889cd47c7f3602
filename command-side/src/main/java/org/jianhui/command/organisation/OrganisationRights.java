package org.jianhui.command.organisation;

import static org.jianhui.kernel.organisation.Role.ADMINISTRATOR;
import static org.jianhui.kernel.organisation.Role.SUPERIOR_REVIEWER;
import static org.jianhui.kernel.organisation.Role.SUPERIOR_SIGNER;

import java.time.LocalDate;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.PostId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.organisation.AccountCommand.DisableAccount;
import org.jianhui.kernel.organisation.AccountCommand.EnableAccount;
import org.jianhui.kernel.organisation.AccountCommand.EndAccount;
import org.jianhui.kernel.organisation.AccountCommand.EndRole;
import org.jianhui.kernel.organisation.AccountCommand.GrantRole;
import org.jianhui.kernel.organisation.AccountCommand.IssueFirstPassword;
import org.jianhui.kernel.organisation.AccountCommand.LayDownRole;
import org.jianhui.kernel.organisation.AccountCommand.OpenAccount;
import org.jianhui.kernel.organisation.AccountCommand.TakeOffice;
import org.jianhui.kernel.organisation.Accounts.Account;
import org.jianhui.kernel.organisation.Area;
import org.jianhui.kernel.organisation.CommandRights;
import org.jianhui.kernel.organisation.OrganisationCommand;
import org.jianhui.kernel.organisation.PostCommand.AppointToPost;
import org.jianhui.kernel.organisation.PostCommand.CreatePost;
import org.jianhui.kernel.organisation.PostCommand.EndAppointment;
import org.jianhui.kernel.organisation.UnionCommand.CloseUnion;
import org.jianhui.kernel.organisation.UnionCommand.EnterFounding;
import org.jianhui.kernel.organisation.UnionCommand.EstablishUnion;
import org.jianhui.kernel.organisation.UnionCommand.MoveReplyUp;
import org.jianhui.kernel.organisation.UnionCommand.PlaceUnionUnder;
import org.jianhui.kernel.organisation.UnionCommand.RenameUnion;
import org.jianhui.kernel.organisation.VillageCommand.CloseVillage;
import org.jianhui.kernel.organisation.VillageCommand.RegisterVillage;
import org.jianhui.kernel.organisation.VillageCommand.RenameVillage;
import org.jianhui.kernel.time.ActClock;
import org.jianhui.kernel.time.Zone;
import org.jspecify.annotations.Nullable;

/** Who keeps the organisation: administrators, at their own organisation and below it. */
final class OrganisationRights {

    private final OrganisationFacts facts;
    private final ActClock clock;

    OrganisationRights(OrganisationFacts facts, ActClock clock) {
        this.facts = facts;
        this.clock = clock;
    }

    CommandRights table() {
        return CommandRights.of(OrganisationCommand.class)
                .at(EstablishUnion.class, command -> known(command.parent()), ADMINISTRATOR)
                .system(EnterFounding.class)
                .at(RenameUnion.class, command -> known(command.union()), ADMINISTRATOR)
                .at(PlaceUnionUnder.class, command -> known(command.union()), ADMINISTRATOR)
                .at(CloseUnion.class, command -> known(command.union()), ADMINISTRATOR)
                .at(MoveReplyUp.class, command -> known(command.superior()), SUPERIOR_REVIEWER, SUPERIOR_SIGNER)
                .at(MoveReplyUp.class, command -> above(command.superior()), SUPERIOR_REVIEWER, SUPERIOR_SIGNER)
                .at(RegisterVillage.class, command -> known(command.township()), ADMINISTRATOR)
                .at(RenameVillage.class, command -> known(command.village()), ADMINISTRATOR)
                .at(CloseVillage.class, command -> known(command.village()), ADMINISTRATOR)
                .at(CreatePost.class, command -> known(command.area()), ADMINISTRATOR)
                .at(AppointToPost.class, command -> areaOf(command.post()), ADMINISTRATOR)
                .at(EndAppointment.class, command -> areaOf(command.post()), ADMINISTRATOR)
                .at(OpenAccount.class, command -> known(command.home()), ADMINISTRATOR)
                .at(GrantRole.class, command -> opened(command.account(), command.area()), ADMINISTRATOR)
                .at(EndRole.class, command -> opened(command.account(), command.area()), ADMINISTRATOR)
                .system(TakeOffice.class)
                .system(LayDownRole.class)
                .at(DisableAccount.class, command -> homeOf(command.account()), ADMINISTRATOR)
                .at(EnableAccount.class, command -> homeOf(command.account()), ADMINISTRATOR)
                .at(EndAccount.class, command -> homeOf(command.account()), ADMINISTRATOR)
                .at(IssueFirstPassword.class, command -> homeOf(command.account()), ADMINISTRATOR)
                .complete();
    }

    private @Nullable Area known(@Nullable UnionId union) {
        return union == null ? null : known(Area.of(union));
    }

    private @Nullable Area known(VillageId village) {
        return known(Area.of(village));
    }

    private @Nullable Area known(Area area) {
        return facts.exists(area) ? area : null;
    }

    private @Nullable Area above(UnionId superior) {
        LocalDate today = LocalDate.ofInstant(clock.now(), Zone.SHANGHAI);
        return facts.parent(Area.of(superior), today).map(Area::of).orElse(null);
    }

    private @Nullable Area areaOf(PostId post) {
        return facts.areaOf(post).orElse(null);
    }

    private @Nullable Area homeOf(AccountId account) {
        return facts.find(account).map(Account::home).orElse(null);
    }

    private @Nullable Area opened(AccountId account, Area area) {
        return facts.find(account).isPresent() ? known(area) : null;
    }
}
