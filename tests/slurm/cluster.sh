#!/bin/bash
# start DIR | stop DIR: a real Slurm of one node with two cores, on loopback, all of it in DIR (README says how to
# install one on a cluster). SLURM_CONF=DIR/slurm.conf then is what sbatch and the others need.
set -euo pipefail
PATH=$PATH:/usr/sbin

free_port() {
    /usr/bin/python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'
}

start() {
    local here=$1 user host
    user=$(id -un) host=$(hostname -s)
    mkdir -p "$here"/{state,spool,log}
    chmod 755 "$here"
    head -c 1024 /dev/urandom > "$here/munge.key"
    chmod 400 "$here/munge.key"
    cat > "$here/slurm.conf" << END
ClusterName=pitfall
SlurmctldHost=$host(127.0.0.1)
SlurmUser=$user
SlurmdUser=$user
AuthType=auth/munge
AuthInfo=socket=$here/munge.socket
CredType=cred/munge
StateSaveLocation=$here/state
SlurmdSpoolDir=$here/spool
SlurmctldPidFile=$here/slurmctld.pid
SlurmdPidFile=$here/slurmd.pid
SlurmctldLogFile=$here/log/slurmctld.log
SlurmdLogFile=$here/log/slurmd.log
SlurmctldPort=$(free_port)
SlurmdPort=$(free_port)
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
MpiDefault=none
SwitchType=switch/none
SelectType=select/cons_tres
SelectTypeParameters=CR_Core_Memory
SchedulerParameters=sched_interval=1,batch_sched_delay=0
ReturnToService=2
KillWait=2
JobRequeue=1
NodeName=$host NodeAddr=127.0.0.1 CPUs=$(nproc) RealMemory=2000 State=UNKNOWN
PartitionName=teaching Nodes=ALL Default=YES MaxTime=INFINITE State=UP
END
    munged --force --key-file="$here/munge.key" --socket="$here/munge.socket" --pid-file="$here/munged.pid" \
        --log-file="$here/log/munged.log" --seed-file="$here/munged.seed"
    export SLURM_CONF=$here/slurm.conf
    slurmctld
    slurmd
    for _ in {1..100}; do
        sinfo --noheader --format=%T 2> /dev/null | grep -q idle && return
        sleep 0.2
    done
    tail "$here"/log/*.log >&2
    return 1
}

stop() {
    local here=$1 daemon
    SLURM_CONF=$here/slurm.conf scancel --user="$(id -un)" 2> /dev/null || true
    for daemon in slurmd slurmctld munged; do
        [ -f "$here/$daemon.pid" ] && kill "$(cat "$here/$daemon.pid")" 2> /dev/null || true
    done
}

"$1" "$2"
