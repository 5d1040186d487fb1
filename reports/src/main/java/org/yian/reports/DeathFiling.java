package org.yian.reports;

import java.util.List;

/** 去世信息备案表: the filing of one death, with the places for signatures and seals. */
public record DeathFiling(
        String number,
        String home,
        String name,
        String sex,
        String birthDate,
        String identityNumber,
        String supportMode,
        String admittedOn,
        String diedAt,
        String place,
        String cause,
        String certificateNumber,
        String personsTold,
        String funeral,
        String funeralOn,
        String belongings,
        String reportedAt,
        String reporter,
        String late,
        String townshipNote,
        String townshipBy,
        String decision,
        String decidedBy)
        implements ReportData {

    @Override
    public String template() {
        return "death-filing";
    }

    @Override
    public List<? extends Record> rows() {
        return List.of(this);
    }

    @Override
    public List<ReportFormat> formats() {
        return List.of(ReportFormat.PDF, ReportFormat.DOCX);
    }
}
