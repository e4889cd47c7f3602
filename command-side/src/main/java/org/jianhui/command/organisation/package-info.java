/** Organisation: unions, villages, posts and accounts, their registers, and the authority that judges who may act and read. */
@NullMarked
package org.jianhui.command.organisation;

import org.jspecify.annotations.NullMarked;
