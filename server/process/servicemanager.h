#pragma once

#include <QString>

#include <chrono>
#include <optional>

/// What a service tells systemd, or whoever else started it and set NOTIFY_SOCKET; nothing where nobody did,
/// or where the program was built without libsystemd.
namespace hems::servicemanager {

/// The service does its work, also again after tellReloading(). status: a line for people.
void tellReady(const QString& status);
void tellStatus(const QString& status);
void tellReloading();
void tellStopping();
/// The service is alive; due once in watchdogPeriod().
void tellAlive();
/// Nothing: nobody watches.
std::optional<std::chrono::milliseconds> watchdogPeriod();

} // namespace hems::servicemanager
