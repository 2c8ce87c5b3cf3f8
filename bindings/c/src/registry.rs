//! The live handles, and the texts that C has to free.
//!
//! A handle is a number that looks like a pointer: it is looked up here and never followed. Numbers are not used again,
//! so one that was freed, made up, or belongs to another kind of thing is told from a live one, always. A text is known by
//! where it lies, which the allocator may use again.

use crate::status::Fault;
use crate::text::EndedText;
use std::any::Any;
use std::collections::BTreeMap;
use std::ffi::c_char;
use std::ptr::without_provenance_mut;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, LazyLock, Mutex, PoisonError, RwLock};

type Kept = Arc<dyn Any + Send + Sync>;

static LIVE: LazyLock<RwLock<BTreeMap<usize, Kept>>> = LazyLock::new(RwLock::default);
static TEXTS: Mutex<BTreeMap<usize, EndedText>> = Mutex::new(BTreeMap::new());
static NEXT: AtomicUsize = AtomicUsize::new(1);
/// Handles are multiples of this: aligned as any C compiler may assume of a pointer.
const STEP: usize = 16;

/// Keeps a value until it is released.
pub(crate) fn keep<T: Send + Sync + 'static>(value: T) -> *mut T {
    let kept: Kept = Arc::new(value);
    let mut live = LIVE.write().unwrap_or_else(PoisonError::into_inner);
    loop {
        let number = NEXT.fetch_add(1, Ordering::Relaxed).wrapping_mul(STEP);
        // Where pointers have 32 bits the numbers come round after 268 million handles.
        if number != 0 && !live.contains_key(&number) {
            live.insert(number, kept);
            return without_provenance_mut(number);
        }
    }
}

/// The value of a live handle. It stays alive while it is used here, even if another thread releases the handle.
pub(crate) fn get<T: Send + Sync + 'static>(handle: *const T) -> Result<Arc<T>, Fault> {
    let live = LIVE.read().unwrap_or_else(PoisonError::into_inner);
    let kept = live.get(&handle.addr()).cloned();
    drop(live);
    kept.and_then(|kept| kept.downcast().ok()).ok_or_else(|| Fault::handle(handle.is_null()))
}

/// Ends a handle. NULL is no handle, and well.
pub(crate) fn release<T: Send + Sync + 'static>(handle: *mut T) -> Result<(), Fault> {
    if handle.is_null() {
        return Ok(());
    }
    let mut live = LIVE.write().unwrap_or_else(PoisonError::into_inner);
    if !live.get(&handle.addr()).is_some_and(|kept| kept.is::<T>()) {
        return Err(Fault::handle(false));
    }
    let kept = live.remove(&handle.addr());
    // A catalogue takes its time to be dropped; others need not wait.
    drop(live);
    drop(kept);
    Ok(())
}

/// Keeps a text until it is released. C may read it and nothing more.
pub(crate) fn keep_text(text: EndedText) -> *mut c_char {
    let start = text.as_ptr();
    TEXTS.lock().unwrap_or_else(PoisonError::into_inner).insert(start.addr(), text);
    start.cast_mut()
}

/// Ends a text. NULL is none, and well.
pub(crate) fn release_text(text: *mut c_char) -> Result<(), Fault> {
    if text.is_null() {
        return Ok(());
    }
    let kept = TEXTS.lock().unwrap_or_else(PoisonError::into_inner).remove(&text.addr());
    kept.map(drop).ok_or_else(|| Fault::handle(false))
}

/// How many handles and texts are live.
pub(crate) fn count() -> usize {
    let handles = LIVE.read().unwrap_or_else(PoisonError::into_inner).len();
    handles + TEXTS.lock().unwrap_or_else(PoisonError::into_inner).len()
}
