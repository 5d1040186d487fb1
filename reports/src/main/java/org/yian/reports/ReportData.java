package org.yian.reports;

import java.util.List;

/** The data of one report. Texts arrive in the words that are printed. */
public sealed interface ReportData
        permits InspectionRecord,
                RectificationNotice,
                RectificationLedger,
                FireLedger,
                RectificationPlan,
                SupervisingOrder,
                StaffingTable,
                DeathFiling,
                DeathRegister,
                ResidentCard,
                DonationReceipt,
                BoarderNotice,
                BoarderArrears,
                AllowanceRoll,
                RecoveryTable,
                ExpenseSummary,
                PocketMoneyRoll,
                CareStandardNotice,
                ClosingCertificate,
                LivingStandardNotice,
                DrawMinutes,
                InspectionNotice,
                MoneyJournal,
                FundUseTable,
                FundStatement {

    /** The name of the report's template. */
    String template();

    /** The rows of the report's main table. */
    List<? extends Record> rows();

    /** The formats in which this report is given out. */
    List<ReportFormat> formats();
}
