package org.yian.disclosure;

import org.yian.funds.FundSource;
import org.yian.platform.Money;

/**
 * One amount of a statement.
 *
 * @param category the name of an income or expense; empty for balances
 */
record StatementLine(FundSource source, StatementPart part, String category, Money amount) {}
