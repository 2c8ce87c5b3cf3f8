//! An allocator that counts what is asked of the system's.

use std::alloc::{GlobalAlloc, Layout, System};
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};

static BYTES: AtomicU64 = AtomicU64::new(0);
static REQUESTS: AtomicU64 = AtomicU64::new(0);
static GIVEN_BACK: AtomicU64 = AtomicU64::new(0);

#[global_allocator]
static COUNTING: Counting = Counting;

struct Counting;

/// Bytes and requests since the start; nothing is taken off when memory is given back.
#[must_use]
pub fn taken() -> (u64, u64) {
    (BYTES.load(Relaxed), REQUESTS.load(Relaxed))
}

/// Bytes held now.
#[must_use]
pub fn held() -> u64 {
    BYTES.load(Relaxed).saturating_sub(GIVEN_BACK.load(Relaxed))
}

fn count(size: usize) {
    BYTES.fetch_add(size as u64, Relaxed);
    REQUESTS.fetch_add(1, Relaxed);
}

// SAFETY: every call goes to the system's allocator unchanged.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        count(layout.size());
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        GIVEN_BACK.fetch_add(layout.size() as u64, Relaxed);
        unsafe { System.dealloc(block, layout) }
    }

    unsafe fn realloc(&self, block: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        count(size);
        GIVEN_BACK.fetch_add(layout.size() as u64, Relaxed);
        unsafe { System.realloc(block, layout, size) }
    }
}
