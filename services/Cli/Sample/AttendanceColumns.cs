namespace Send.Cli.Sample;

/// <summary>The figures of a row of <c>EES_ytd_data</c>: each column beside what it holds.</summary>
internal static class AttendanceColumns
{
    public static IReadOnlyList<(string Header, Func<SessionMarks, string> Cell)> All { get; } =
    [
        ("enrolments", m => Cell.FifteenDigits(m.Enrolments)),
        ("present_sessions", m => Count(m.Present)),
        ("overall_attendance", m => Count(m.Attended)),
        ("approved_educational_activity", m => Count(m.OffSite)),
        ("overall_absence", m => Count(m.Absent)),
        ("authorised_absence", m => Count(m.Authorised)),
        ("unauthorised_absence", m => Count(m.Unauthorised)),
        ("late_sessions", m => Count(m["L"] + m["U"])),
        ("possible_sessions", m => Count(m.Possible)),
        ("reason_present_am", m => Count(m["/"])),
        ("reason_present_pm", m => Count(m["\\"])),
        ("reason_present", m => Count(m["/"] + m["\\"])),
        Of("reason_l_present_late_before_registers_closed", "L"),
        Of("reason_i_authorised_illness", "I"),
        Of("reason_m_authorised_medical_dental", "M"),
        Of("reason_r_authorised_religious_observance", "R"),
        Of("reason_s_authorised_study_leave", "S"),
        Of("reason_t_authorised_mobile_child", "T"),
        Of("reason_h_authorised_holiday", "H"),
        Of("reason_e_authorised_excluded", "E"),
        Of("reason_c_authorised_other", "C"),
        Of("reason_c1_authorised_regulated_performance", "C1"),
        Of("reason_j1_authorised_interview", "J1"),
        Of("reason_c2_authorised_temp_reduced_timetable", "C2"),
        Of("reason_b_aea_education_off_site", "B"),
        Of("reason_j_aea_interview", "J"),
        Of("reason_p_aea_approved_sporting_activity", "P"),
        Of("reason_v_aea_educational_visit_trip", "V"),
        Of("reason_w_aea_work_experience", "W"),
        Of("reason_k_aea_education_arranged_by_la", "K"),
        Of("reason_g_unauthorised_holiday", "G"),
        Of("reason_u_unauthorised_late_after_registers_closed", "U"),
        Of("reason_o_other_unauthorised", "O"),
        Of("reason_n_no_reason_yet", "N"),
        ("total_num_schools", m => Count((long)m.Schools)),
        ("total_enrolments", m => Cell.Count(m.Enrolments)),
        Percent("attendance_perc", m => m.Attended),
        Percent("overall_absence_perc", m => m.Absent),
        Percent("authorised_absence_perc", m => m.Authorised),
        Percent("unauthorised_absence_perc", m => m.Unauthorised),
        Percent("illness_perc", m => m["I"]),
        Percent("appointments_perc", m => m["M"]),
        Percent("unauth_hol_perc", m => m["G"]),
        Percent("unauth_oth_perc", m => m["O"]),
        Percent("unauth_late_registers_closed_perc", m => m["U"]),
        Percent("unauth_not_yet_perc", m => m["N"]),
        Percent("auth_religious_perc", m => m["R"]),
        Percent("auth_study_perc", m => m["S"]),
        Percent("auth_mob_perc", m => m["T"]),
        Percent("auth_excluded_perc", m => m["E"]),
        Percent("auth_performance_perc", m => m["C1"]),
        Percent("auth_interview_perc", m => m["J1"]),
        Percent("auth_part_time_perc", m => m["C2"]),
        Percent("auth_other_perc", m => m["C"]),
        ("pa_perc", m => Cell.FifteenDigits(100 * m.PersistentlyAbsent / m.Enrolments)),
    ];

    private static string Count(long sessions) => Cell.Count(sessions);

    private static (string, Func<SessionMarks, string>) Of(string header, string code) => (header, m => Count(m[code]));

    private static (string, Func<SessionMarks, string>) Percent(string header, Func<SessionMarks, long> sessions) =>
        (header, m => Cell.FifteenDigits(100.0 * sessions(m) / m.Possible));
}
