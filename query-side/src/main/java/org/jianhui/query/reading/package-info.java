/** Who looked at personal data: of a case, of a person, by an account. */
@NullMarked
package org.jianhui.query.reading;

import org.jspecify.annotations.NullMarked;
