//! A point as it was read from a text.

/// Length of a degree of latitude, kilometres.
pub(super) const DEGREE_KM: f64 = 111.0;

/// A point as it was read.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Reading {
    pub(super) latitude: f64,
    pub(super) longitude: f64,
    /// Half of the last place written, or of what a map showed.
    pub(super) precision_km: f64,
}

/// Half of the last decimal of degrees.
pub(super) fn half_step_km(decimals: i32) -> f64 {
    DEGREE_KM / 2.0 / 10_f64.powi(decimals)
}
