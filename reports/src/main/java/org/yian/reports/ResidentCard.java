package org.yian.reports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 供养人员卡, of the size of a bank card. It carries nothing that is not for everybody's eyes: no identity number, no illness.
 *
 * @param photo a picture; null: a place for one
 * @param code the QR code of the person's page, a picture
 */
@SuppressWarnings("ArrayRecordComponent") // read once by the template, never compared
public record ResidentCard(
        String home,
        String phone,
        String name,
        String sex,
        String bed,
        String number,
        String tier,
        byte @Nullable [] photo,
        byte[] code)
        implements ReportData {

    @Override
    public String template() {
        return "resident-card";
    }

    @Override
    public List<? extends Record> rows() {
        return List.of(this);
    }

    @Override
    public List<ReportFormat> formats() {
        return List.of(ReportFormat.PDF);
    }
}
