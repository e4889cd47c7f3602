/** Organisation: the dated tree of unions and villages, posts and their holders, accounts, roles, and who may do what. */
@NullMarked
package org.jianhui.kernel.organisation;

import org.jspecify.annotations.NullMarked;
