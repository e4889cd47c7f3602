package org.jianhui.command.organisation;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jianhui.command.act.ActParameter;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.act.Command;
import org.jianhui.kernel.act.Forbidden;
import org.jianhui.kernel.act.rule.RightIsListed;
import org.jianhui.kernel.act.rule.RoleIsHeld;

/** Stands before every command, of pages, API, timers and procedures alike. */
final class AuthorityGuard implements MessageHandlerInterceptor<CommandMessage<?>> {

    private final OrganisationAuthority authority;

    AuthorityGuard(OrganisationAuthority authority) {
        this.authority = authority;
    }

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain) throws Exception {
        CommandMessage<?> message = unitOfWork.getMessage();
        if (!(message.getMetaData().get(ActParameter.KEY) instanceof Act act)) {
            throw new Forbidden(new RoleIsHeld(false), "a command without an act");
        }
        if (!(message.getPayload() instanceof Command command)) {
            throw new Forbidden(new RightIsListed(false), "no right listed for this message");
        }
        authority.admit(act, command, unitOfWork.parent().isPresent());
        return chain.proceed();
    }
}
